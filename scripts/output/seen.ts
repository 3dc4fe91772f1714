import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Remembers texts that were found right, by their checksum, so that a page which has not changed is not read again. */
export interface Seen {
  has: (text: string) => boolean;
  add: (text: string) => void;
  /** Keeps those that were asked for or added, and forgets the rest. */
  save: () => void;
}

/** `about` stands for everything else that the finding depends on: when it changes, nothing is remembered. */
export function openSeen(path: string, about: string): Seen {
  const before = readKept(path, about);
  const now = new Set<string>();
  const sum = (text: string) => createHash('sha256').update(text).digest('base64url');
  return {
    has: (text) => before.has(sum(text)) && Boolean(now.add(sum(text))),
    add: (text) => void now.add(sum(text)),
    save() {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.${process.pid}`, JSON.stringify({ about, sums: [...now] }));
      renameSync(`${path}.${process.pid}`, path);
    },
  };
}

function readKept(path: string, about: string): Set<string> {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { about: string; sums: string[] };
    return new Set(kept.about === about ? kept.sums : []);
  } catch {
    return new Set();
  }
}

export const nothingSeen = (): Seen => ({ has: () => false, add: () => undefined, save: () => undefined });
