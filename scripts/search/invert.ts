import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { type Cbor, readCbor } from './cbor.ts';
import type { Holders } from './piece.ts';

/** Pagefind begins each of its files so, inside the gzip. */
const SIGNATURE = 'pagefind_dcd';

/** `index/….pf_index`: words, each with its pages: how far from the page before, and where in it the word stands. */
type Piece = [words: [word: string, pages: [distance: number, places: number[], ...Cbor[]][], ...Cbor[]][]];
/** `pagefind….pf_meta`: version, then the pages, whose names their fragments have. */
type Meta = [version: string, pages: [name: string, ...Cbor[]][], ...Cbor[]];

/**
 * Contents, each a list of words with spaces between -> every word with the contents that have it, by their number, and
 * how often; in the order of code units. Pagefind makes this index; what it would make for a browser is an engine of
 * 70 kB that reads it, so it is read here, and stored as a browser needs it. Throws when Pagefind reports anything wrong.
 */
export async function invert(contents: string[]): Promise<[word: string, holders: Holders][]> {
  try {
    // `unknown` keeps Pagefind from segmenting and stemming what is ready already.
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
    refuse(errors);
    if (!index) throw new Error('Pagefind made no index.');
    for (const [number, content] of contents.entries()) refuse((await index.addCustomRecord({ url: String(number), language: 'unknown', content })).errors);
    const { files, errors: faults } = await index.getFiles();
    refuse(faults);
    return readIndex(files);
  } finally {
    await pagefind.close();
  }
}

function readIndex(files: { path: string; content: Uint8Array }[]): [string, Holders][] {
  const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));
  const [, pages] = readCbor(unpack(ending('.pf_meta')[0]!.content)) as unknown as Meta;
  const numbers = new Map(ending('.pf_fragment').map(({ path, content }) => [/([^\\/]+)\.pf_fragment$/.exec(path)![1]!, Number((JSON.parse(unpack(content).toString('utf8')) as { url: string }).url)]));
  const words = ending('.pf_index').flatMap(({ content }) => (readCbor(unpack(content)) as unknown as Piece)[0]);
  return words.map(([word, at]): [string, Holders] => [word, holdersOf(at, (page) => numbers.get(pages[page]![0])!)]).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A negative place is no place: it says what the ones after it weigh. */
function holdersOf(at: Piece[0][number][1], numberOf: (page: number) => number): Holders {
  let page = 0;
  return at.map(([distance, places]): Holders[number] => [numberOf((page += distance)), places.filter((place) => place >= 0).length]).sort(([a], [b]) => a - b);
}

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error('This is not a file of the Pagefind that this project knows.');
  return bytes.subarray(SIGNATURE.length);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
