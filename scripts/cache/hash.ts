import { createHash, hash as hashOnce } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One hash of several texts; `['ab', 'c']` and `['a', 'bc']` have different ones. */
export function hash(texts: Iterable<string>): string {
  let all = '';
  for (const text of texts) all += `${text.length}:${text}`;
  return hashOnce('sha256', all, 'base64url');
}

export const hashBytes = (bytes: Uint8Array): string => hashOnce('sha256', bytes, 'base64url');

/** One hash of all files below some paths, their names and bytes. Tests are left out: no page depends on them. */
export function hashFiles(root: string, paths: readonly string[]): string {
  const sum = createHash('sha256');
  for (const path of paths.flatMap((path) => filesIn(root, path))) {
    const bytes = readFileSync(join(root, path));
    sum.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return sum.digest('base64url');
}

/** Paths of the files below a folder, or the path itself where it is a file. */
function filesIn(root: string, path: string): string[] {
  try {
    return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
