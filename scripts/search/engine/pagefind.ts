import type { Filters } from '../query/index.ts';

/** What the worker uses of Pagefind's browser API (https://pagefind.app/docs/api/). */
interface PagefindApi {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  preload: (term: string) => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (
    term: string,
    options: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: Result[]; filters: FilterCounts; unfilteredResultCount: number }>;
}

/** Records by filter and value: `counts.kind.figure`. */
export type FilterCounts = Record<string, Record<string, number>>;

/** A record that the index names, in Pagefind's order. */
export interface Result {
  id: string;
  score: number;
  /** At which words of its text the words of the query stand. */
  words: number[];
  data: () => Promise<Fragment>;
}

/** A record's text as Pagefind keeps it. */
export interface Fragment {
  raw_url: string;
  /** Words with zero-width spaces between, where Pagefind has cut the text itself. */
  raw_content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; location: number }[];
}

/** Pagefind over one language's bundle. Every call rejects when a file could not be had: Pagefind itself goes on without. */
export interface Index {
  /** The records that have all words, as far as these are in the index at all. */
  find: (
    words: readonly string[],
    filters: Filters,
    byDate: boolean,
  ) => Promise<{ results: Result[]; counts: FilterCounts }>;
  /** Whether a word is in the index. */
  has: (word: string) => Promise<boolean>;
  /** The values of all filters. */
  filters: () => Promise<FilterCounts>;
  read: (result: Result) => Promise<Fragment>;
}

/**
 * Opens the bundle in a folder: `https://example.org/pagefind/zh/`. In a worker there is no document, so that Pagefind
 * neither cuts the query into words nor guesses a language. `build` stands for the site's build: files of the same
 * build are taken from the browser's cache.
 */
export async function openIndex(folder: string, build: string): Promise<Index> {
  // Computed, so that the bundler leaves it alone.
  const api = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindApi;
  const failures = watchFailures();
  await api.options({
    basePath: folder,
    ...(build && { metaCacheTag: build }),
    ranking: { metaWeights: { words: 0 } },
  });
  await api.init();

  const checked = async <Value>(value: Promise<Value>): Promise<Value> => {
    const got = await value;
    if (failures.length > 0) throw new Error(failures.splice(0).join('\n'));
    return got;
  };
  return {
    async find(words, filters, byDate) {
      if (words.length === 1) await loadContinuations(words[0]!, api);
      const { results, filters: counts } = await checked(
        api.search(words.join(' '), { filters, sort: byDate ? { date: 'desc' } : {} }),
      );
      return { results, counts };
    },
    has: async (word) => (await checked(api.search(`"${word}"`, {}))).unfilteredResultCount > 0,
    filters: () => checked(api.filters()),
    read: (result) => checked(result.data()),
  };
}

/** Pagefind says on the console what it could not load, and answers all the same. */
function watchFailures(): string[] {
  const failures: string[] = [];
  console.error = (...said: unknown[]) => void failures.push(said.map(String).join(' '));
  return failures;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const STEP = 0x200;

/**
 * A single character is found by the pairs that it begins, and these may stand in several pieces of the index, of which
 * Pagefind would load one.
 */
async function loadContinuations(word: string, api: PagefindApi): Promise<void> {
  if (!/^\p{Script=Han}$/u.test(word)) return;
  const words = [];
  for (let code = FIRST_HAN; code <= LAST_HAN; code += STEP) words.push(word + String.fromCodePoint(code));
  await api.preload(words.join(' '));
}
