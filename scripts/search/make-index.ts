import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Cache, noCache } from '../cache/cache.ts';
import type { Lang } from '../languages/index.ts';
import { writeFilters } from './filters.ts';
import { invertRemembering } from './invert-remembering.ts';
import { partsOf } from './parts.ts';
import { beginnings, cutPieces, writePiece } from './piece.ts';
import type { SearchPage } from './read-page.ts';

/** What the browser reads of a page that may be found: all of it, or a part where it is long. */
export type PageText = Pick<SearchPage, 'url' | 'title' | 'where' | 'kind' | 'date' | 'heads'> & {
  /** Each block as id, number of its heading, text. */
  blocks: [string, number, string][];
};

/** What the browser loads first: everything else is found by it. */
export interface Contents {
  /** Where the files of this index are; its name follows from what they hold, so that they never change. */
  folder: string;
  /** The beginning of each piece of the index, with spaces between. */
  pieces: string;
  /** Pages, numbered from the newest. A page's number is also that of its text, or of the first part of it. */
  pages: number;
  /** The pages to which the other parts belong; these are numbered after all pages. */
  parts: number[];
}

/** Addresses of files that never change begin with this, below `pagefind/`. */
const LASTING = 'lasting/';

/**
 * Small pieces of index, so that a query loads little; but the list of pieces is loaded at the start, so they grow
 * with the square root of the library.
 */
const pieceSize = (pages: number): number => Math.round(20 * Math.sqrt(Math.max(pages, 100)));

/** Pages of one language -> the files of their index, packed. */
export async function makeIndex(
  pages: SearchPage[],
  lang: Lang,
  memo: Cache = noCache,
): Promise<Map<string, Uint8Array>> {
  const newest = pages.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const divided = newest.map(partsOf);
  const firsts = divided.map(([first]) => first!);
  const others = divided.flatMap(([, ...rest], number) => rest.map((part) => ({ part, number })));
  const parts = [...firsts, ...others.map(({ part }) => part)];
  // A title is indexed with the first part alone.
  const indexed = parts.map((part, i) => ({
    lang,
    title: i < firsts.length ? part.title : '',
    text: part.blocks.map(({ text }) => text).join('\n'),
  }));
  const pieces = cutPieces(await invertRemembering(indexed, memo), pieceSize(pages.length));
  const texts = new Map<string, string>([
    ...pieces.map((piece, i) => [`words/${i}`, writePiece(piece)] as const),
    ...parts.map((part, i) => [`texts/${i}`, JSON.stringify(textOf(part))] as const),
    ['filters', writeFilters(newest.map(({ filters }) => filters))],
  ]);
  const folder = `${LASTING}${lang}-${sumOf(texts)}/`;
  const list: Contents = {
    folder,
    pieces: beginnings(pieces).join(' '),
    pages: pages.length,
    parts: others.map(({ number }) => number),
  };
  const files = [
    [lang, JSON.stringify(list)] as const,
    ...[...texts].map(([name, text]) => [folder + name, text] as const),
  ];
  return new Map(files.map(([name, text]) => [`${name}.packed`, gzipSync(text, { level: 9 })]));
}

const textOf = ({ url, title, where, kind, date, heads, blocks }: SearchPage): PageText => ({
  url,
  title,
  where,
  kind,
  date,
  heads,
  blocks: blocks.map(({ id, head, text }) => [id, head, text]),
});

function sumOf(texts: Map<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(name).update('\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}
