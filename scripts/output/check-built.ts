import { readdirSync, readFileSync } from 'node:fs';
import { readFolder } from '../content/files.ts';
import { checkSite } from './index.ts';
import type { OutputProblem } from './problem.ts';
import { publication } from './publication.ts';
import { openSeen } from './seen.ts';
import { readSite } from './site.ts';
import { sourcesOf } from './sources.ts';

/** Checks the site that was built into a folder, and remembers which pages were valid. */
export function checkBuilt(folder: string): OutputProblem[] {
  const templates = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).map((path) => `src/pages/${path.replaceAll('\\', '/')}`);
  const sourceOf = sourcesOf(readFolder('content'), templates.filter((path) => /\.(astro|ts)$/.test(path)));
  const rules = ['package-lock.json', 'scripts/output/htmlvalidate.ts'].map((path) => readFileSync(path, 'utf8')).join('');
  return checkSite(readSite(folder, publication, sourceOf), openSeen('.yearleaf/valid-html.json', rules));
}
