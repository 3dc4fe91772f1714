import { type Filters, NEWEST } from '../query/index.ts';
import { mergeByDate } from './by-date.ts';
import { remember } from './remember.ts';

/** What the worker uses of Pagefind's browser API (https://pagefind.app/docs/api/). */
interface PagefindApi {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  preload: (term: string) => Promise<void>;
  filters: () => Promise<FilterCounts>;
  mergeIndex: (folder: string, options: Record<string, unknown>) => Promise<void>;
  search: (
    term: string,
    options: { filters?: Record<string, string | { any: string[] }>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<Found>;
}

interface Found {
  results: Result[];
  filters: FilterCounts;
  unfilteredResultCount: number;
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
  /** The records that have all words, as far as these are in the index at all; `begun` need not be a word of it. */
  find: (
    words: readonly string[],
    filters: Filters,
    byDate: boolean,
    begun?: string,
  ) => Promise<{ results: Result[]; counts: FilterCounts }>;
  /** Whether a word is in the index. */
  has: (word: string) => Promise<boolean>;
  /** The values of all filters. */
  filters: () => Promise<FilterCounts>;
  read: (result: Result) => Promise<Fragment>;
  /** Opens an older shard beside the newest: it is searched from now on. */
  add: (shard: string) => Promise<void>;
}

/**
 * Opens the bundle in a folder: `https://example.org/pagefind/zh/`. In a worker there is no document, so that Pagefind
 * neither cuts the query into words nor guesses a language. `build` stands for the site's build: files of the same
 * build are taken from the browser's cache. `isDivided`: it is the newest of several shards.
 */
export async function openIndex(folder: string, build: string, isDivided = false): Promise<Index> {
  // Computed, so that the bundler leaves it alone.
  const api = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindApi;
  const failures = watchFailures();
  const optionsOf = (shard: string) => ({
    ...(build && { metaCacheTag: build }),
    ...(isDivided && { mergeFilter: { shard } }),
    ranking: { metaWeights: { words: 0 } },
  });
  const shards = [NEWEST];
  await api.options({ basePath: folder, ...optionsOf(NEWEST) });
  await api.init();

  const checked = async <Value>(value: Promise<Value>): Promise<Value> => {
    const got = await value;
    if (failures.length > 0) throw new Error(failures.splice(0).join('\n'));
    return got;
  };
  const exactly = (word: string) => checked(api.search(`"${word}"`, {}));
  const rememberHolding = () =>
    remember(200, async (term: string) => (await checked(api.search(term, {}))).filters.shard!);
  /** How many records of each shard have a term: a common one takes as long to count as to search for. */
  let holding = rememberHolding();

  /** Each index leaves out the words that it has not: only those that have all are asked, as if all were one. */
  async function shardsWith(words: readonly string[], begun?: string): Promise<string[]> {
    if (shards.length === 1) return shards;
    const counts = await Promise.all(words.map((word) => holding(word === begun ? word : `"${word}"`)));
    return shards.filter((shard) => counts.every((count) => count[shard]! > 0));
  }

  /** Pagefind orders by date within each index only. */
  async function newestFirst(
    asked: readonly string[],
    ask: (within: { shard: string }) => Promise<Found>,
  ): Promise<Result[]> {
    // Dates are counted only once they are loaded.
    await checked(api.filters());
    const found = await Promise.all(asked.map((shard) => ask({ shard })));
    return mergeByDate(found.map(({ results, filters }) => ({ results, counts: filters.date ?? {} })));
  }

  return {
    async find(words, filters, byDate, begun) {
      if (words.length === 1) await loadContinuations(words[0]!, api);
      const asked = await shardsWith(words, begun);
      if (asked.length === 0) return { results: [], counts: {} };
      const ask = (within: Record<string, string | { any: string[] }>) =>
        checked(
          api.search(words.join(' '), { filters: { ...filters, ...within }, sort: byDate ? { date: 'desc' } : {} }),
        );
      const { results, filters: counts } = await ask(shards.length > 1 ? { shard: { any: asked } } : {});
      return { results: byDate && asked.length > 1 ? await newestFirst(asked, ask) : results, counts };
    },
    has: async (word) => (await exactly(word)).unfilteredResultCount > 0,
    filters: () => checked(api.filters()),
    read: (result) => checked(result.data()),
    async add(shard) {
      await checked(api.mergeIndex(`${folder}${shard}/`, optionsOf(shard)));
      shards.push(shard);
      holding = rememberHolding();
    },
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
