import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIfExists } from '../files/read-if-exists.ts';

/**
 * What one build has worked out and the next may use, kept in a file below `.yearleaf/`. A value is kept under a
 * checksum of everything that it depends on and is never asked whether it is still right: whatever changes, changes
 * the key. A file that is missing, damaged, or of another version of the program only costs time.
 */
export interface Cache {
  /** The value for these texts; `make` works it out where none is kept. It has to survive JSON unchanged. */
  getOrCompute: <Value>(of: readonly string[], make: () => Value) => Value;
  /** The same for what takes its time. */
  getOrComputeAsync: <Value>(of: readonly string[], make: () => Promise<Value>) => Promise<Value>;
  /** The value for these texts, where one is kept. */
  get: <Value>(of: readonly string[]) => Value | undefined;
  set: <Value>(of: readonly string[], value: Value) => Value;
  /** Keeps what was asked for since the memo was opened, and forgets what has not been asked for in too many builds. */
  save: () => void;
}

/** Remembers nothing. */
export const noCache: Cache = {
  getOrCompute: (_, make) => make(),
  getOrComputeAsync: (_, make) => make(),
  get: () => undefined,
  set: (_, value) => value,
  save: () => undefined,
};

/** `patience`: in how many builds that find something new a value need not be asked for before it is forgotten. */
export const openCache = (name: string, patience = 0): Cache =>
  cacheIn(join('.yearleaf', `${name}.memo`), programHash(), patience);

/** `about` stands for what every value depends on: when it changes, nothing is remembered. */
export function cacheIn(path: string, about: string, patience = 0): Cache {
  const before = readEntries(path, about);
  const now = new Map<string, Entry>();
  let isNew = false;
  const find = <Value>(key: string): { value: Value } | undefined => {
    const kept = now.get(key) ?? before.get(key);
    if (!kept) return undefined;
    now.set(key, { json: kept.json, age: 0 });
    return { value: JSON.parse(kept.json.toString('utf8')) as Value };
  };
  const keep = <Value>(key: string, value: Value): Value => {
    now.set(key, { json: Buffer.from(JSON.stringify(value)), age: 0 });
    isNew = true;
    return value;
  };
  const waiting = (): [string, Entry][] =>
    [...before].flatMap(([key, { json, age }]) =>
      now.has(key) || age >= patience ? [] : [[key, { json, age: age + 1 }]],
    );
  return {
    getOrCompute<Value>(of: readonly string[], make: () => Value): Value {
      const key = hash(of);
      const found = find<Value>(key);
      return found ? found.value : keep(key, make());
    },
    async getOrComputeAsync<Value>(of: readonly string[], make: () => Promise<Value>): Promise<Value> {
      const key = hash(of);
      const found = find<Value>(key);
      return found ? found.value : keep(key, await make());
    },
    get: <Value>(of: readonly string[]) => find<Value>(hash(of))?.value,
    set: <Value>(of: readonly string[], value: Value) => keep(hash(of), value),
    save() {
      const all = [...now, ...waiting()];
      if (!isNew && all.length === before.size) return;
      const body = Buffer.concat(all.flatMap(([key, { age, json }]) => [Buffer.from(`${key} ${age} `), json, NEWLINE]));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.${process.pid}`, Buffer.concat([Buffer.from(`${headOf(about, body)}\n`), body]));
      renameSync(`${path}.${process.pid}`, path);
    },
  };
}

/** A value as JSON, and in how many builds nobody has asked for it. */
interface Entry {
  json: Buffer;
  age: number;
}

const NEWLINE = Buffer.from('\n');

/** The first line of a kept file: what it is about, and the checksum of all that follows. */
const headOf = (about: string, body: Uint8Array): string => hash([about, hashBytes(body)]);

/** Lines of a key, an age and a value; nothing when the file is not whole or about something else. */
function readEntries(path: string, about: string): Map<string, Entry> {
  const kept = new Map<string, Entry>();
  const file = readIfExists(path) ?? Buffer.alloc(0);
  const body = file.subarray(file.indexOf(NEWLINE) + 1);
  if (file.length === 0 || file.toString('latin1', 0, file.length - body.length - 1) !== headOf(about, body))
    return kept;
  for (let from = 0; from < body.length;) {
    const end = body.indexOf(NEWLINE, from);
    const space = body.indexOf(' ', from);
    const second = body.indexOf(' ', space + 1);
    kept.set(body.toString('latin1', from, space), {
      age: Number(body.toString('latin1', space + 1, second)),
      json: body.subarray(second + 1, end),
    });
    from = end + 1;
  }
  return kept;
}

export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** A checksum that tells `['ab', 'c']` from `['a', 'bc']`. */
export function hash(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest('base64url');
}

let version: string | undefined;

/** Stands for the whole program: its own files, the packages' versions, and Node's. */
export const programHash = (): string =>
  (version ??= hash([
    process.version,
    ...['package-lock.json', 'astro.config.mjs', ...filesIn('scripts'), ...filesIn('src')].flatMap((path) => [
      path,
      readFileSync(path, 'utf8'),
    ]),
  ]));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
