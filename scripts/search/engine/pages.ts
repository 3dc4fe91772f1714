import type { Filters } from '../query/index.ts';
import { Comparable } from './match.ts';
import { type PageText, pageText } from './page-text.ts';
import type { FilterCounts, Index, Result } from './pagefind.ts';
import type { Question } from './question.ts';
import { remember } from './remember.ts';

/** A text made ready for comparing. */
interface Read {
  text: PageText;
  comparable: Comparable;
}

/** The pages of an index: found by words, and each read once. */
export interface Pages {
  /** The pages that have all of the words; none without words. `begun` need not be a word of the index. */
  find: (
    terms: readonly string[],
    filters: Filters,
    sort: Question['sort'],
    begun?: string,
  ) => Promise<{ results: Result[]; counts: FilterCounts }>;
  /** A page that was found, by its id. */
  result: (id: string) => Result;
  read: (id: string) => Promise<Read>;
  /** Whether every term is in the index. */
  haveAll: (terms: readonly string[]) => Promise<boolean>;
}

const READ_AT_MOST = 2000;

/** `simplified`: how texts are read for comparing, where they are in traditional characters. */
export function openPages(index: Index, simplified: (text: string) => string): Pages {
  const results = new Map<string, Result>();
  return {
    async find(terms, filters, sort, begun) {
      if (terms.length === 0) return { results: [], counts: {} };
      const found = await index.find(terms, filters, sort === 'date', begun);
      for (const result of found.results) results.set(result.id, result);
      return found;
    },
    result: (id) => results.get(id)!,
    read: remember(READ_AT_MOST, async (id: string): Promise<Read> => {
      const text = pageText(await index.read(results.get(id)!));
      const blocks = text.blocks.map((block) => simplified(block.text));
      return { text, comparable: new Comparable(simplified(text.title), blocks) };
    }),
    haveAll: async (terms) => (await Promise.all(terms.map(index.has))).every(Boolean),
  };
}
