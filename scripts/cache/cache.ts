import { join } from 'node:path';
import { readIfExists, writeWhole } from '../files/index.ts';
import type { Project } from '../project.ts';
import { hash, hashBytes } from './hash.ts';
import { programHash } from './program-hash.ts';

/**
 * Values from an earlier run, by texts that stand for everything a value depends on: whatever changes, changes the key,
 * so that nothing has to be invalidated. A value has to survive JSON unchanged.
 */
export interface Cache {
  get: <Value>(key: readonly string[]) => Value | undefined;
  set: <Value>(key: readonly string[], value: Value) => Value;
  getOrCompute: <Value>(key: readonly string[], compute: () => Value) => Value;
  getOrComputeAsync: <Value>(key: readonly string[], compute: () => Promise<Value>) => Promise<Value>;
  /** Writes what was read or set since the cache was opened, and evicts what has not been read in too many runs. */
  save: () => void;
}

/** Never has anything. */
export const noCache: Cache = {
  get: () => undefined,
  set: (_, value) => value,
  getOrCompute: (_, compute) => compute(),
  getOrComputeAsync: (_, compute) => compute(),
  save: () => undefined,
};

interface CacheOptions {
  /** What every value depends on besides the program. */
  scope?: readonly string[];
  maxUnused?: number;
}

/** Where a project's caches lie, and those of other builds that are read as well. */
type Caches = Pick<Project, 'root' | 'cache' | 'sources'>;

/** A cache of this project, emptied whenever the program changes. Its name has to stand in the README of this folder. */
export const openCache = (
  { root, cache, sources }: Caches,
  name: string,
  { scope = [], maxUnused = 0 }: CacheOptions = {},
): Cache =>
  cacheIn(
    join(cache, name),
    wholeScope(root, scope),
    maxUnused,
    sources.map((source) => join(source.cache, name)),
  );

/** Whether a cache has nothing, for less than it takes to open it. */
export const isCacheEmpty = ({ root, cache }: Caches, name: string, scope: readonly string[]): boolean =>
  readBody(join(cache, name), wholeScope(root, scope)).length === 0;

const wholeScope = (root: string, scope: readonly string[]): string => hash([programHash(root), ...scope]);

/**
 * A cache in a file. `scope` is what every value depends on: with another scope the cache is empty, as it is when the
 * file is missing or damaged. `maxUnused`: an entry is evicted when so many runs that set something have not read it.
 * `sources`: files of the same kind that are read, too, and never written.
 */
export function cacheIn(path: string, scope: string, maxUnused = 0, sources: readonly string[] = []): Cache {
  const before = readEntries(path, scope);
  const elsewhere = sources.map((source) => readEntries(source, scope));
  const now = new Map<string, Entry>();
  let isNew = false;

  const find = <Value>(key: string): { value: Value } | undefined => {
    const own = now.get(key) ?? before.get(key);
    const entry = own ?? elsewhere.find((entries) => entries.has(key))?.get(key);
    if (!entry) return undefined;
    isNew ||= !own;
    now.set(key, { json: entry.json, unused: 0 });
    return { value: JSON.parse(entry.json.toString('utf8')) as Value };
  };
  const keep = <Value>(key: string, value: Value): Value => {
    now.set(key, { json: Buffer.from(JSON.stringify(value)), unused: 0 });
    isNew = true;
    return value;
  };
  const notYetEvicted = (): [string, Entry][] =>
    [...before]
      .filter(([key, { unused }]) => !now.has(key) && unused < maxUnused)
      .map(([key, { json, unused }]) => [key, { json, unused: unused + 1 }]);

  return {
    get: <Value>(key: readonly string[]) => find<Value>(hash(key))?.value,
    set: (key, value) => keep(hash(key), value),
    getOrCompute<Value>(parts: readonly string[], compute: () => Value): Value {
      const key = hash(parts);
      const found = find<Value>(key);
      return found ? found.value : keep(key, compute());
    },
    async getOrComputeAsync<Value>(parts: readonly string[], compute: () => Promise<Value>): Promise<Value> {
      const key = hash(parts);
      const found = find<Value>(key);
      return found ? found.value : keep(key, await compute());
    },
    save() {
      const entries = [...now, ...notYetEvicted()];
      if (isNew || entries.length !== before.size) writeEntries(path, scope, entries);
    },
  };
}

/** A value as JSON, and in how many runs nobody has read it. */
interface Entry {
  json: Buffer;
  unused: number;
}

const NEWLINE = Buffer.from('\n');

/** The first line of a cache's file: a hash of its scope and of all that follows. */
const headOf = (scope: string, body: Uint8Array): string => hash([scope, hashBytes(body)]);

/** A line for each entry: `<key> <unused> <json>`. Another process never sees half a file. */
function writeEntries(path: string, scope: string, entries: readonly [string, Entry][]): void {
  const lines = entries.flatMap(([key, { unused, json }]) => [Buffer.from(`${key} ${unused} `), json, NEWLINE]);
  const body = Buffer.concat(lines);
  try {
    writeWhole(path, Buffer.concat([Buffer.from(headOf(scope, body)), NEWLINE, body]));
  } catch {
    // A disk that is full or may not be written to: the next run computes it again.
  }
}

/** All entries of a cache's file; nothing when the file is not whole or has another scope. */
function readBody(path: string, scope: string): Buffer {
  const file = readIfExists(path) ?? Buffer.alloc(0);
  const body = file.subarray(file.indexOf(NEWLINE) + 1);
  const head = file.toString('latin1', 0, file.length - body.length - 1);
  return file.length > 0 && head === headOf(scope, body) ? body : Buffer.alloc(0);
}

function readEntries(path: string, scope: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const body = readBody(path, scope);
  for (let from = 0; from < body.length;) {
    const end = body.indexOf(NEWLINE, from);
    const afterKey = body.indexOf(' ', from);
    const afterUnused = body.indexOf(' ', afterKey + 1);
    entries.set(body.toString('latin1', from, afterKey), {
      unused: Number(body.toString('latin1', afterKey + 1, afterUnused)),
      json: body.subarray(afterUnused + 1, end),
    });
    from = end + 1;
  }
  return entries;
}
