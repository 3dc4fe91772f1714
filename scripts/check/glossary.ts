import { memoizeByObject } from '../text/memoize.ts';
import type { Library } from '../content/library.ts';

/** A term with every rendering that is right. */
export interface Term {
  zh: string;
  renderings: string[];
}

/** Terms by their first character, the longest first. */
export type Glossary = Map<string, Term[]>;

/** The glossary, ready for search; undefined when it is missing or cannot be read. */
export const glossaryOf = ({ glossary }: Library): Glossary | undefined => glossary && read(glossary);

const read = memoizeByObject(({ data }: NonNullable<Library['glossary']>): Glossary | undefined => {
  if (!data) return undefined;
  const terms = new Map<string, Term>();
  for (const { zh, en, also = [] } of Object.values(data).flat()) {
    // A term that stands there twice has the renderings of both.
    terms.set(zh, { zh, renderings: [...(terms.get(zh)?.renderings ?? []), en, ...also] });
  }
  const byFirst: Glossary = new Map();
  for (const term of [...terms.values()].sort((a, b) => b.zh.length - a.zh.length)) {
    byFirst.set(term.zh[0]!, [...(byFirst.get(term.zh[0]!) ?? []), term]);
  }
  return byFirst;
});

/** The terms in a text from left to right. A term inside a longer one does not count: 电商 in 跨境电商. */
export function termsIn(text: string, glossary: Glossary): { term: Term; index: number }[] {
  const found: { term: Term; index: number }[] = [];
  for (let index = 0; index < text.length; index++) {
    const term = glossary.get(text[index]!)?.find(({ zh }) => text.startsWith(zh, index));
    if (!term) continue;
    found.push({ term, index });
    index += term.zh.length - 1;
  }
  return found;
}
