import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../cache/index.ts';
import { readSiteLanguages } from '../content/index.ts';
import { readFolder } from '../files/index.ts';
import { displayPath, type Project } from '../project.ts';
import { checkSite, inspectPages } from './inspect.ts';
import type { PageReport } from './page-report.ts';
import type { OutputProblem } from './problem.ts';
import { readSite } from './site.ts';
import { sourcesOf } from './sources.ts';

/**
 * Inspects every page of the site that was built into a folder; of a page that is as it was, the report is cached. `hashes`: those of
 * pages, by path, so that they need not be read to see that.
 */
export function inspectBuilt(folder: string, project: Project, hashes: ReadonlyMap<string, string>): PageReport[] {
  const cache = openCache(project, 'page-reports');
  const reports = inspectPages(readSite(folder, project, readSiteLanguages(project.content)), cache, hashes);
  cache.save();
  return reports;
}

/** Everything that is wrong with the site that was built into a folder. */
export function checkBuilt(folder: string, reports: readonly PageReport[], project: Project): OutputProblem[] {
  const templates = readdirSync(join(project.root, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/pages/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(astro|ts)$/.test(path));
  const sourceOf = sourcesOf(readFolder(project.content), templates, displayPath(project, project.content));
  return checkSite(readSite(folder, project, readSiteLanguages(project.content), sourceOf), reports);
}
