import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readIfExists } from './read-if-exists.ts';

/**
 * Two names for the same bytes, so that a file of the last build costs nothing in this one. Nobody may write into
 * either: he would change both. Disks that know no such thing get a copy.
 */
export function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** A file with these bytes: a link where the file `before`, if there is one, holds the same. */
export function linkOrWrite(to: string, bytes: Uint8Array, before?: string): void {
  if (before && readIfExists(before)?.equals(bytes)) return linkOrCopy(before, to);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, bytes);
}
