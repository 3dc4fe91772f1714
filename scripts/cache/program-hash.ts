import { hash, hashFiles } from './hash.ts';

const known = new Map<string, string>();

/** What the program consists of, besides Node and the packages that the lock file names. */
const PROGRAM = ['package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'scripts', 'src', 'public'];

/** Stands for the whole program in `root`: its files, its static files, the versions of its packages, and Node's. */
export function programHash(root: string): string {
  const found = known.get(root) ?? hash([process.version, hashFiles(root, PROGRAM)]);
  known.set(root, found);
  return found;
}
