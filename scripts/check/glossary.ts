import { facts, type Lang } from '../languages/index.ts';
import type { GlossaryData, Library } from '../content/index.ts';
import { memoizeByObject } from '../text/index.ts';

/** A term of the source with every rendering that is right in the translation. */
export interface Term {
  term: string;
  renderings: string[];
}

/** Terms by their first character, the longest first. */
export type Glossary = Map<string, Term[]>;

/** The glossary from one language into another, ready for search; undefined when it is missing or cannot be read. */
export function glossaryOf({ glossary }: Library, source: Lang, translation: Lang): Glossary | undefined {
  if (!glossary?.data) return undefined;
  const known = glossaries(glossary);
  const pair = `${source} ${translation}`;
  if (!known.has(pair)) known.set(pair, read(glossary.data, source, translation));
  return known.get(pair);
}

const glossaries = memoizeByObject((_: NonNullable<Library['glossary']>) => new Map<string, Glossary>());

function read(data: GlossaryData, source: Lang, translation: Lang): Glossary {
  const terms = new Map<string, Term>();
  for (const entry of Object.values(data).flat()) {
    const term = entry[source];
    // A term that stands there twice has the renderings of both.
    const before = terms.get(term)?.renderings ?? [];
    terms.set(term, { term, renderings: [...before, ...namesIn(entry, translation)] });
  }
  return Map.groupBy(
    [...terms.values()].sort((a, b) => b.term.length - a.term.length),
    ({ term }) => term[0]!,
  );
}

/** An entry of the glossary in one language. `also` has further renderings into Latin script, where words take endings. */
export const namesIn = (entry: GlossaryData[string][number], lang: Lang): string[] => [
  entry[lang],
  ...(facts(lang).script === 'Latin' ? (entry.also ?? []) : []),
];

/** The terms in a text from left to right. A term inside a longer one does not count: 电商 in 跨境电商. */
export function termsIn(text: string, glossary: Glossary): { term: Term; index: number }[] {
  const found: { term: Term; index: number }[] = [];
  for (let index = 0; index < text.length; index++) {
    const term = glossary.get(text[index]!)?.find((known) => text.startsWith(known.term, index));
    if (!term) continue;
    found.push({ term, index });
    index += term.term.length - 1;
  }
  return found;
}
