/** Footnotes are no places of a page: they keep what refers to them. */
const FOOTNOTE = /\/user-content-fn[^/]*$/;

/**
 * The whole address of a link or picture on the page of a whole report: a place on it is the place on the text's own page.
 * `#overview/status/s1` -> `https://example.org/en/tea/overview/status/#s1`. `report` is the address of the report's page.
 */
export function wholeAddress(address: string, report: string): string {
  if (FOOTNOTE.test(address)) return address;
  const [, path, id] = /^#(?:(.*)\/)?([^/]*)$/.exec(address) ?? [];
  if (id === undefined) return new URL(address, report).href;
  return `${report}${path ? `${path}/` : ''}${id === 'top' || !path ? '' : `#${id}`}`;
}
