import type { Citation } from '../../../scripts/citations/citations.ts';

/** What only the reader's browser knows of a reference. */
export interface Told {
  /** The block that is cited; empty for the page as a whole. */
  block: string;
  /** The day on which the page was opened, `2026-11-30`, and as references by APA write it. */
  day: string;
  longDay: string;
  /** What stands before the address there, with `{day}` in it. */
  retrieved: string;
}

/** A reference in its forms; `apa` is HTML with titles in `<i>`. */
export interface Reference {
  key: string;
  gbt: string;
  apa: string;
  bibtex: string;
  ris: string;
  csl: string;
}

/** The reference to a work or to a block of it, opened on a day. */
export function fillIn({ key, url, gbt, apa, bibtex, ris, csl }: Citation, told: Told): Reference {
  const suffix = told.block ? `-${told.block.replace(/[^A-Za-z0-9]+/g, '-')}` : '';
  const address = url === undefined || !told.block ? url : `${url.replace(/#.*$/, '')}#${told.block}`;
  const placed = (text: string): string => (url === undefined ? text : text.replaceAll(url, address!));
  const before = told.retrieved.replace('{day}', told.longDay);
  return {
    key: key + suffix,
    gbt: placed(gbt).replaceAll('{day}', told.day),
    apa: url === undefined ? apa : apa.replace(url, before + address!),
    bibtex: placed(bibtex).replace(`{${key},`, `{${key}${suffix},`),
    ris: placed(ris).replace(`ID  - ${key}\r`, `ID  - ${key}${suffix}\r`),
    csl: `${JSON.stringify([{ ...csl, id: key + suffix, 'citation-key': key + suffix, ...(address !== undefined && { URL: address }) }], null, 2)}\n`,
  };
}

/** The day where the reader is. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
