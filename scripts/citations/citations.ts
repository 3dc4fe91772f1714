import { toApa } from './apa.ts';
import { toBibtex } from './bibtex.ts';
import { type CslItem, toCsl } from './csl.ts';
import { toGbt } from './gbt.ts';
import { toRis } from './ris.ts';
import type { Work } from './work.ts';

/** A work in all forms. `gbt` has `{day}` for the day on which it was opened; `apa` is HTML with titles in `<i>`. */
export interface Citation {
  key: string;
  title: string;
  url?: string;
  gbt: string;
  apa: string;
  bibtex: string;
  ris: string;
  csl: CslItem;
}

/** References to works in one language, under the same names. */
export function citationsOf(works: ReadonlyMap<string, Work>): Record<string, Citation> {
  const all = [...works.values()];
  if (!all[0]) return {};
  const items = all.map(toCsl);
  const apa = toApa(items, all[0].lang);
  return Object.fromEntries(
    [...works.keys()].map((name, index) => [name, citationOf(all[index]!, items[index]!, apa[index]!)]),
  );
}

const citationOf = (work: Work, csl: CslItem, apa: string): Citation => ({
  key: work.key,
  title: [work.title, work.within?.title].filter(Boolean).join(' · '),
  ...(work.url !== undefined && { url: work.url }),
  gbt: toGbt(work),
  apa,
  bibtex: toBibtex(csl),
  ris: toRis(csl),
  csl,
});
