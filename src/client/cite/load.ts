import { groupOfRow } from '../../../scripts/citations/row-group.ts';
import type { Citation } from '../../../scripts/citations/citations.ts';

/** The file of references to a report, a register or an indicator. */
export interface CitationFile {
  citations: Record<string, Citation>;
  original?: Citation;
}

/**
 * The file of references that has a page: `tea-2020/overview` -> `/zh/tea-2020/citations.json`; with that which has a row of
 * a long register, if one is asked for. Undefined where there is none.
 */
export async function loadCitations(
  base: string,
  lang: string,
  place: string,
  block: string,
): Promise<CitationFile | undefined> {
  const [first, second] = place.split('/');
  const folder = (first === 'registers' || first === 'indicators') && second ? `${first}/${second}` : first;
  const file = await load(`${base}/${lang}/${folder}/citations`);
  const group = first === 'registers' ? groupOfRow(block) : undefined;
  // With a short register come its rows.
  if (!file || !group || Object.keys(file.citations).length > 1) return file;
  const rows = await load(`${base}/${lang}/${folder}/citations/${group}`);
  return { ...file, citations: { ...file.citations, ...rows?.citations } };
}

async function load(address: string): Promise<CitationFile | undefined> {
  const response = await fetch(`${address}.json`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as CitationFile;
}

/** The reference to a page, or to what has one of its own in it: a row of a register, a figure of a section. */
export function findCitation(
  { citations }: CitationFile,
  place: string,
  block: string,
): { citation: Citation; isBlock: boolean } | undefined {
  const [report] = place.split('/');
  const own = block && [`${place}#${block}`, `${report}/figures/${block.replace(/^fig-/, '')}`];
  const name =
    own && own.find((one) => Object.hasOwn(citations, one) && (one.includes('#') || block.startsWith('fig-')));
  if (name) return { citation: citations[name]!, isBlock: true };
  return Object.hasOwn(citations, place) ? { citation: citations[place]!, isBlock: false } : undefined;
}
