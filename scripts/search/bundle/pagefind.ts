import * as pagefind from 'pagefind';
import { counted } from '../../progress/index.ts';
import type { SearchRecord } from '../records/index.ts';
import { NEWEST, type SearchLanguage, searchLanguage } from '../query/index.ts';
import { htmlOf } from './html.ts';

/** A file by its path in a folder. */
export type Files = Map<string, Uint8Array>;

/**
 * Pieces of index of about so many places: a query loads one for each of its words. The list of pieces is loaded at the
 * start, so they grow with the square root of the library. Pagefind reads it from the environment, before the first
 * call; it has no other setting for it.
 */
const placesInPiece = (records: number): number => Math.round(60 * Math.sqrt(Math.max(records, 400)));

/** Of what Pagefind writes: its index and the texts. */
const INDEX = /^(?:pagefind-entry\.json|.*\.pf_(?:meta|index|filter|fragment))$/;
/** And its engine; not its own pages, styles and highlighter. */
const ENGINE = 'pagefind.js';
const WASM = /^wasm\.[a-z-]+\.pagefind$/;

/**
 * Records of one language -> the files of Pagefind's index of them, as they are written. Only the newest shard has the
 * engine. Throws when Pagefind reports anything wrong.
 */
export async function makeBundle(
  records: readonly SearchRecord[],
  shard = NEWEST,
  piece = placesInPiece(records.length),
): Promise<Files> {
  const hasEngine = shard === NEWEST;
  const language = searchLanguage(records[0]!.lang);
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(piece);
  try {
    const { index, errors } = await pagefind.createIndex({
      // Ids of texts begin with it, so that no two shards have the same: of `en-older-1` Pagefind reads the first part.
      forceLanguage: hasEngine ? language.pagefind : `${language.pagefind}-${shard}`,
    });
    refuse(errors);
    if (!index) throw new Error('Pagefind made no index.');
    for (const record of counted('records indexed', records))
      refuse((await index.addHTMLFile({ url: record.url, content: htmlOf(record) })).errors);
    const { files, errors: faults } = await index.getFiles();
    refuse(faults);
    const kept = files
      .map(({ path, content }): [string, Uint8Array] => [path.replaceAll('\\', '/'), content])
      .filter(([path]) => INDEX.test(path) || (hasEngine && isEngine(path, files, language)))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const engine = kept.find(([path]) => path === ENGINE);
    return engine ? new Map(kept).set(ENGINE, await minified(engine[1])) : new Map(kept);
  } finally {
    // The process that makes the index reads its settings once.
    await pagefind.close();
  }
}

/**
 * The engine's script made small as the site's own scripts are, without what it does only where there is a document:
 * three kilobytes less for every reader.
 */
async function minified(script: Uint8Array): Promise<Uint8Array> {
  // Loads hundreds of files, and is needed only where an index is made.
  const { minify, transformWithOxc } = await import('vite');
  const inWorker = { define: { document: 'undefined', window: 'undefined' } };
  const { code: own } = await transformWithOxc(Buffer.from(script).toString(), ENGINE, inWorker);
  const { code, errors } = await minify(ENGINE, own);
  refuse(errors.map(({ message }) => message));
  return Buffer.from(code);
}

/** Pagefind adds an engine without stems, which only a language without stems uses. */
const isEngine = (path: string, files: { path: string }[], { pagefind: language }: SearchLanguage): boolean =>
  path === ENGINE ||
  (WASM.test(path) &&
    (path !== 'wasm.unknown.pagefind' || !files.some((file) => file.path === `wasm.${language}.pagefind`)));

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
