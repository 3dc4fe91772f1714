import { readdirSync } from 'node:fs';
import { readFolder } from '../files/read-folder.ts';
import { openMemo } from '../cache/cache.ts';
import { checkSite, lookAtPages, type Looked } from './inspect.ts';
import type { OutputProblem } from './problem.ts';
import { publication } from '../site-url.ts';
import { readSite } from './site.ts';
import { sourcesOf } from './sources.ts';

/** Reads every page of the site that was built into a folder, or remembers what was found on it. */
export function lookAtBuilt(folder: string): Looked[] {
  const memo = openMemo('pages');
  const looked = lookAtPages(readSite(folder, publication), memo);
  memo.save();
  return looked;
}

/** Checks the site that was built into a folder. */
export function checkBuilt(folder: string, looked: readonly Looked[]): OutputProblem[] {
  const templates = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).map(
    (path) => `src/pages/${path.replaceAll('\\', '/')}`,
  );
  const sourceOf = sourcesOf(
    readFolder('content'),
    templates.filter((path) => /\.(astro|ts)$/.test(path)),
  );
  return checkSite(readSite(folder, publication, sourceOf), looked);
}
