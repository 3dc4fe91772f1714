import { readdirSync } from 'node:fs';
import { readFolder } from '../files/read-folder.ts';
import { openCache } from '../cache/cache.ts';
import { checkSite, inspectPages, type PageReport } from './inspect.ts';
import type { OutputProblem } from './problem.ts';
import { publication } from '../site-url.ts';
import { readSite } from './site.ts';
import { sourcesOf } from './sources.ts';

/** Reads every page of the site that was built into a folder, or remembers what was found on it. */
export function inspectBuilt(folder: string): PageReport[] {
  const memo = openCache('pages');
  const looked = inspectPages(readSite(folder, publication), memo);
  memo.save();
  return looked;
}

/** Checks the site that was built into a folder. */
export function checkBuilt(folder: string, looked: readonly PageReport[]): OutputProblem[] {
  const templates = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).map(
    (path) => `src/pages/${path.replaceAll('\\', '/')}`,
  );
  const sourceOf = sourcesOf(
    readFolder('content'),
    templates.filter((path) => /\.(astro|ts)$/.test(path)),
  );
  return checkSite(readSite(folder, publication, sourceOf), looked);
}
