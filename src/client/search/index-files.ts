import { readFilters, type FilterValues } from '../../../scripts/search/filters.ts';
import type { Contents, PageText } from '../../../scripts/search/make-index.ts';
import { pieceOf, readPiece } from '../../../scripts/search/piece.ts';
import { remember } from './remember.ts';
import type { Lang } from './state.ts';

/** The index of one language, of which only what is asked for is loaded. A page is named by its number, the newest 0. */
export interface Index {
  /** Parts of pages that hold a word of the index -> the word's weight there (see scripts/search/weights.ts). */
  find(words: string[]): Promise<Map<number, number>[]>;
  filters(): Promise<FilterValues>;
  /** The page to which a part belongs. */
  pageOf(part: number): number;
  read(part: number): Promise<PageText>;
}

/** Opens the index of a language in a folder: `/pagefind/`. Rejects when it cannot be read. */
export async function openIndex(folder: string, lang: Lang): Promise<Index> {
  // Only this file keeps its name when the site changes, so it is asked for anew.
  const { folder: inside, pieces, pages, parts } = await load<Contents>(`${folder}${lang}.packed`, 'no-cache');
  const begin = pieces.split(' ');
  const piece = remember(500, async (number: number) =>
    readPiece(await unpack(`${folder}${inside}words/${number}.packed`)),
  );
  return {
    find: (words) =>
      Promise.all(
        words.map(async (word) => {
          const number = pieceOf(word, begin);
          return (number < 0 ? undefined : (await piece(number)).get(word)) ?? new Map<number, number>();
        }),
      ),
    filters: async () => readFilters(await unpack(`${folder}${inside}filters.packed`)),
    pageOf: (part) => (part < pages ? part : parts[part - pages]!),
    read: (part) => load(`${folder}${inside}texts/${part}.packed`),
  };
}

const load = async <Content>(address: string, cache?: RequestCache): Promise<Content> =>
  JSON.parse(await unpack(address, cache)) as Content;

/** Files of the index come packed, whatever the server does. */
async function unpack(address: string, cache: RequestCache = 'default'): Promise<string> {
  const { ok, status, body } = await fetch(address, { cache });
  if (!ok) throw new Error(`${address}: ${status}`);
  return new Response(body!.pipeThrough(new DecompressionStream('gzip'))).text();
}
