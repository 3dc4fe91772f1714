import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readIfExists } from './read-if-exists.ts';

/**
 * Two names for the same bytes, so that a file of the last build costs nothing in this one. Nobody may write into
 * either: he would change both. Disks that know no such thing get a copy.
 */
export function linkOrCopy(from: string, to: string): void {
  try {
    inFolder(to, () => linkSync(from, to));
  } catch {
    copyFileSync(from, to);
  }
}

/** A file with these bytes: a link where the file `before`, if there is one, holds the same. */
export function linkOrWrite(to: string, bytes: Uint8Array, before?: string): void {
  if (before && readIfExists(before)?.equals(bytes)) return linkOrCopy(before, to);
  inFolder(to, () => writeFileSync(to, bytes));
}

/** Does what puts a file somewhere; makes its folder where that fails, since most folders are there. */
function inFolder(to: string, put: () => void): void {
  try {
    put();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(to), { recursive: true });
    put();
  }
}
