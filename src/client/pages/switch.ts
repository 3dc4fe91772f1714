/** Another language of the library: its name, and the address of its page like this one. */
export interface OtherLanguage {
  lang: string;
  name: string;
  address: string;
}

/** Leads each link to the same page in another language on to the same question there; `changed` is what differs in its query. */
export function keepQuery(
  others: readonly OtherLanguage[],
  changed: (lang: string) => Record<string, string> = () => ({}),
): void {
  for (const { lang, address } of others)
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`.site-header a[href^="${address}"]`)) {
      const query = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(changed(lang))) query.set(name, value);
      link.href = `${address}?${query.toString()}${location.hash}`;
    }
}
