import { statSync } from 'node:fs';

/** Times of files are this coarse on some disks, in nanoseconds: two changes within it may have the same. */
const COARSE = 2_000_000_000n;

/**
 * By its stamp a file is known to be as it was without being read (as git knows it): its place on the disk, its size, and when it was
 * changed last. Undefined where there is no such file, and for one that was changed just now: another change could have the same time.
 */
export function stampOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile() || BigInt(Date.now()) * 1_000_000n - found.mtimeNs < COARSE) return undefined;
  return `${found.ino} ${found.size} ${found.mtimeNs}`;
}
