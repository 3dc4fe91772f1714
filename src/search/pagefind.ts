/**
 * Pagefind's engine, asked directly. Its own script is 45 kB, most of it excerpts, highlighting and segmenting that this
 * search does itself from the pages' text; what is left is to fetch the engine, the index and pieces of it. The version
 * is pinned, and the tests in a browser hold this file against it.
 */
export interface Pagefind {
  /** Pages that hold a word of the index: id -> how often the word was put in (see scripts/search/weights.ts). */
  find(words: string[]): Promise<Map<string, number>[]>;
  /** Pages by filter and value, and all pages from the newest to the oldest. */
  facets(): Promise<{ values: Record<string, Record<string, string[]>>; newest: string[] }>;
  /** What was stored of a page. */
  read<Stored>(id: string): Promise<Stored>;
}

interface Engine {
  memory: WebAssembly.Memory;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(pointer: number, size: number, align: number): void;
  __wbindgen_start(): void;
  init_pagefind(pointer: number, size: number): number;
  load_index_chunk(index: number, pointer: number, size: number): number;
  load_filter_chunk(index: number, pointer: number, size: number): number;
  request_indexes(index: number, pointer: number, size: number): [number, number];
  request_all_filter_indexes(index: number): [number, number];
  filters(index: number): [number, number];
  search(index: number, ...rest: (number | boolean)[]): [number, number];
}

interface Answer {
  results: { p: string; l: unknown[] }[];
}

const SIGNATURE = 12;

/** Opens the bundle in a folder: `/pagefind/zh/`. Rejects when it cannot be read. */
export async function openPagefind(folder: string): Promise<Pagefind> {
  const entry = (await (await get(`${folder}pagefind-entry.json`)).json()) as { languages: Record<string, { hash: string; wasm: string | null }> };
  const { hash, wasm } = Object.values(entry.languages)[0]!;
  const [code, list] = await Promise.all([unpack(`${folder}wasm.${wasm ?? 'unknown'}.pagefind`), unpack(`${folder}pagefind.${hash}.pf_meta`)]);
  const engine = await start(code);
  let index = engine.init_pagefind(...passBytes(engine, list));
  const loaded = new Map<string, Promise<void>>();

  const load = (name: string, into: 'load_index_chunk' | 'load_filter_chunk'): Promise<void> => {
    let loading = loaded.get(name);
    if (!loading) {
      loading = unpack(folder + name).then((bytes) => void (index = engine[into](index, ...passBytes(engine, bytes))));
      loading.catch(() => loaded.delete(name));
      loaded.set(name, loading);
    }
    return loading;
  };

  const search = (word: string | null, filters = '{}', sort = ''): Answer =>
    takeJson(engine, engine.search(index, ...passText(engine, word ?? ''), ...passText(engine, word ?? ''), ...passText(engine, filters), ...passText(engine, sort), false, false));

  return {
    async find(words) {
      // Asked for nothing, the engine would have every piece of the index fetched.
      if (words.length === 0) return [];
      const pieces = takeJson<string[]>(engine, engine.request_indexes(index, ...passText(engine, words.flatMap(formsOf).join(' '))));
      await Promise.all(pieces.map((piece) => load(`index/${piece}.pf_index`, 'load_index_chunk')));
      return words.map((word) => new Map(search(word).results.map(({ p, l }) => [p, l.length])));
    },
    async facets() {
      const pieces = takeJson<string[]>(engine, engine.request_all_filter_indexes(index));
      await Promise.all(pieces.map((piece) => load(`filter/${piece}.pf_filter`, 'load_filter_chunk')));
      const known = takeJson<Record<string, Record<string, number>>>(engine, engine.filters(index));
      const pagesWith = (filter: string, value: string) => search(null, JSON.stringify({ [filter]: value })).results.map(({ p }) => p);
      const values = Object.fromEntries(
        Object.entries(known).map(([filter, counts]) => [filter, Object.fromEntries(Object.keys(counts).map((value) => [value, pagesWith(filter, value)]))]),
      );
      return { values, newest: search(null, '{}', 'date:desc').results.map(({ p }) => p) };
    },
    async read<Stored>(id: string) {
      return JSON.parse(new TextDecoder().decode(await unpack(`${folder}fragment/${id}.pf_fragment`))) as Stored;
    },
  };
}

/**
 * An English word stands in the index without its ending, which may be in an earlier piece than the word itself would
 * be: `studies` as studi.
 */
const formsOf = (word: string): string[] => (/^[a-z]{5,}$/.test(word) ? [word, word.slice(0, -1), word.slice(0, -2), word.slice(0, -3)] : [word]);

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** A file of the bundle: packed, and with Pagefind's signature before its content. */
async function unpack(address: string): Promise<Uint8Array> {
  const { body } = await get(address);
  const bytes = await new Response(body!.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  return new Uint8Array(bytes, SIGNATURE);
}

async function start(code: Uint8Array): Promise<Engine> {
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => fillTable(table) } };
  const { instance } = await WebAssembly.instantiate(code as BufferSource, imports);
  const table = instance.exports.__wbindgen_externrefs as WebAssembly.Table;
  const engine = instance.exports as unknown as Engine;
  engine.__wbindgen_start();
  return engine;
}

/** What the engine's compiler expects in its table of values. */
function fillTable(table: WebAssembly.Table): void {
  const offset = table.grow(4);
  table.set(0, undefined);
  [undefined, null, true, false].forEach((value, i) => table.set(offset + i, value));
}

function passBytes(engine: Engine, bytes: Uint8Array): [number, number] {
  const pointer = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
  new Uint8Array(engine.memory.buffer).set(bytes, pointer);
  return [pointer, bytes.length];
}

const passText = (engine: Engine, text: string): [number, number] => passBytes(engine, new TextEncoder().encode(text));

function takeJson<Result>(engine: Engine, [pointer, size]: [number, number]): Result {
  const text = new TextDecoder().decode(new Uint8Array(engine.memory.buffer, pointer >>> 0, size));
  engine.__wbindgen_free(pointer, size, 1);
  return JSON.parse(text) as Result;
}
