import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, readCbor, writeCbor } from './cbor.ts';

/** Each of Pagefind's packed files begins with this, inside the gzip. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** `pagefind.<hash>.pf_meta`: version, pages, chunks of words, filters with the hash of their file, sort keys, fields. */
type Meta = [Cbor, Cbor, Cbor, filters: [name: string, hash: string][], sorts: [name: string, Cbor][], ...Cbor[]];
/** `filter/<hash>.pf_filter`: a filter, and the numbers of the pages for each of its values. */
type Filter = [name: string, values: [value: string, pages: Cbor][]];
interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * Pagefind 1.5 writes filters, and the values of each, in the order of a hash table with a random seed: two builds of
 * the same pages differ. This puts them in order, and gives the files names that follow from what they then hold.
 */
export function makeIndexesRepeatable(site: string): void {
  const entries = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('pagefind-entry.json'));
  for (const entry of entries) makeRepeatable(dirname(join(site, entry)));
}

function makeRepeatable(folder: string): void {
  const path = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(path, 'utf8')) as Entry;
  for (const language of Object.values(entry.languages)) language.hash = rewriteMeta(folder, language.hash);
  entry.languages = Object.fromEntries(Object.entries(entry.languages).sort(byName));
  writeFileSync(path, JSON.stringify(entry));
}

function rewriteMeta(folder: string, hash: string): string {
  return rewrite<Meta>(hash, (name) => join(folder, `pagefind.${name}.pf_meta`), (meta) => {
    meta[3] = meta[3].map(([name, file]): [string, string] => [name, rewriteFilter(folder, file)]).sort(byName);
    meta[4].sort(byName);
  });
}

const rewriteFilter = (folder: string, hash: string): string =>
  rewrite<Filter>(hash, (name) => join(folder, 'filter', `${name}.pf_filter`), ([, values]) => void values.sort(byName));

/** Changes one packed file, names it after what it now holds, and returns that name. */
function rewrite<Content extends Cbor>(hash: string, pathOf: (name: string) => string, change: (content: Content) => void): string {
  const unpacked = gunzipSync(readFileSync(pathOf(hash)));
  if (!unpacked.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`${pathOf(hash)} is not a file of the Pagefind that this project knows.`);
  const content = readCbor(unpacked.subarray(SIGNATURE.length)) as Content;
  change(content);
  const bytes = Buffer.concat([SIGNATURE, writeCbor(content)]);
  const name = `${hash.slice(0, hash.lastIndexOf('_'))}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  rmSync(pathOf(hash));
  writeFileSync(pathOf(name), gzipSync(bytes, { level: 9 }));
  return name;
}

/** By the first of two; in the order of code points, which is the same on every machine. */
const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number => (a < b ? -1 : a > b ? 1 : 0);
