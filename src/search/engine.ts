import type { FilterName, SearchState } from './state.ts';

/** A place on a found page: a heading, and the words around the hit with `<mark>` in them. */
export interface Place {
  title: string;
  url: string;
  excerpt: string;
}

export interface Found {
  title: string;
  url: string;
  report: string;
  kind: string;
  excerpt: string;
  places: Place[];
}

export interface Answer {
  total: number;
  /** Pages that a choice of filter value would leave: `counts.kind.figure`. */
  counts: Partial<Record<FilterName, Record<string, number>>>;
  /** Reads the found pages from `from` on; each is fetched only when it is shown. */
  read: (from: number, to: number) => Promise<Found[]>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Answer['counts']>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{
    results: { id: string; data(): Promise<PagefindData> }[];
    filters: Answer['counts'];
  }>;
}

const PLACES = 3;

/**
 * Loads Pagefind from below `base`. The address is computed, because a bundler would otherwise try to follow it.
 * Rejects when the index is not there.
 */
export async function openIndex(base: string) {
  const address = new URL(`${base}/pagefind/pagefind.js`, location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 36, baseUrl: `${base}/` });
  await pagefind.init();
  // Searches tell the counts of filters only once these have been loaded.
  await pagefind.filters();
  return {
    search: (state: SearchState) => search(pagefind, state),
  };
}

export type Index = Awaited<ReturnType<typeof openIndex>>;

async function search(pagefind: Pagefind, { q, filters }: SearchState): Promise<Answer> {
  const { results, filters: counts } = await pagefind.search(q, { filters });
  return {
    total: results.length,
    counts,
    read: async (from, to) => (await Promise.all(results.slice(from, to).map((result) => result.data()))).map(toFound),
  };
}

function toFound(data: PagefindData): Found {
  return {
    title: data.meta.title ?? data.url,
    url: data.url,
    report: data.meta.report ?? '',
    kind: data.filters.kind?.[0] ?? '',
    excerpt: data.excerpt,
    places: data.sub_results.filter((place) => place.url.includes('#')).slice(0, PLACES),
  };
}
