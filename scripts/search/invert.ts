import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { type Cbor, readCbor } from './cbor.ts';
import type { Holders } from './piece.ts';

/** Pagefind begins each of its files so, inside the gzip. */
const SIGNATURE = 'pagefind_dcd';

/**
 * So many contents are one page to Pagefind, which tells at which of its words each word stands, and so in which
 * content: for every page it makes a file of its own, and that takes as long as all the rest.
 */
const TOGETHER = 100;

/** Contents that are one page, and at which word of it each ends. */
interface Together {
  /** The number of the first. */
  first: number;
  text: string;
  ends: number[];
}

/** `index/….pf_index`: words, each with its pages: how far from the page before, and where in it the word stands. */
type Piece = [words: [word: string, pages: [distance: number, places: number[], ...Cbor[]][], ...Cbor[]][]];
/** `pagefind….pf_meta`: version, then the pages, whose names their fragments have. */
type Meta = [version: string, pages: [name: string, words: number, ...Cbor[]][], ...Cbor[]];

/**
 * Contents, each a list of words with spaces between -> every word with the contents that have it, by their number, and
 * how often; in the order of code units. Pagefind makes this index; what it would make for a browser is an engine of
 * 70 kB that reads it, so it is read here, and stored as a browser needs it. Throws when Pagefind reports anything wrong.
 */
export async function invert(contents: readonly string[]): Promise<[word: string, holders: Holders][]> {
  const pages = gather(contents).filter(({ ends }) => ends.at(-1)! > 0);
  if (pages.length === 0) return [];
  try {
    // `unknown` keeps Pagefind from segmenting and stemming what is ready already.
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
    refuse(errors);
    if (!index) throw new Error('Pagefind made no index.');
    for (const [number, { text }] of pages.entries())
      refuse((await index.addCustomRecord({ url: String(number), language: 'unknown', content: text })).errors);
    const { files, errors: faults } = await index.getFiles();
    refuse(faults);
    return readIndex(files, pages);
  } finally {
    await pagefind.close();
  }
}

function gather(contents: readonly string[]): Together[] {
  const pages: Together[] = [];
  for (const [number, content] of contents.entries()) {
    if (number % TOGETHER === 0) pages.push({ first: number, text: '', ends: [] });
    const page = pages.at(-1)!;
    page.text += `${content} `;
    page.ends.push((page.ends.at(-1) ?? 0) + content.split(' ').filter(Boolean).length);
  }
  return pages;
}

function readIndex(files: { path: string; content: Uint8Array }[], pages: readonly Together[]): [string, Holders][] {
  const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));
  const [, told] = readCbor(unpack(ending('.pf_meta')[0]!.content)) as unknown as Meta;
  const named = new Map(
    ending('.pf_fragment').map(({ path, content }) => [
      /([^\\/]+)\.pf_fragment$/.exec(path)![1]!,
      pages[Number((JSON.parse(unpack(content).toString('utf8')) as { url: string }).url)]!,
    ]),
  );
  const inOrder = told.map(([name, words]) => {
    const page = named.get(name)!;
    if (words !== page.ends.at(-1))
      throw new Error(
        `Pagefind counts ${words} words where it was given ${page.ends.at(-1)}: its places cannot be told apart.`,
      );
    return page;
  });
  const words = ending('.pf_index').flatMap(({ content }) => (readCbor(unpack(content)) as unknown as Piece)[0]);
  return words
    .map(([word, at]): [string, Holders] => [word, holdersOf(at, inOrder)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function holdersOf(at: Piece[0][number][1], pages: readonly Together[]): Holders {
  let number = 0;
  return at.flatMap(([distance, places]) => holdersOn(pages[(number += distance)]!, places)).sort(([a], [b]) => a - b);
}

/** Each place is told as its distance from the one before; a negative number is none: it says what the ones after it weigh. */
function holdersOn({ first, ends }: Together, places: readonly number[]): Holders {
  const holders: Holders = [];
  let [place, content] = [0, 0];
  for (const distance of places) {
    if (distance < 0) continue;
    place += distance;
    while (place >= ends[content]!) content++;
    const last = holders.at(-1);
    if (last?.[0] === first + content) last[1]++;
    else holders.push([first + content, 1]);
  }
  return holders;
}

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error('This is not a file of the Pagefind that this project knows.');
  return bytes.subarray(SIGNATURE.length);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
