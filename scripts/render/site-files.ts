import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, addressOf, pathOf } from '../addresses.ts';
import { readRedirects, readSiteLanguages } from '../content/index.ts';
import { linkOrWrite, textIfExists } from '../files/index.ts';
import type { Project } from '../project.ts';
import { addPolicy, chartStyleHash, headersFile } from '../publish/index.ts';
import { redirectLines, redirectPage } from './redirects.ts';
import { writeSitemap } from './sitemap.ts';

/**
 * What a whole site has besides its pages and what they are made of: pages at old addresses that lead on, the list of
 * all pages for search engines, and what servers read (`_redirects`, `_headers`). `paths` are those of what was drawn.
 */
export async function writeSiteFiles(folder: string, paths: readonly string[], project: Project): Promise<void> {
  const siteLanguages = readSiteLanguages(project.content);
  const { languages } = siteLanguages;
  const redirects = {
    '/': addresses.home(languages[0]!),
    ...readRedirects(project.content, languages, project.leftOut),
  };
  const drawn = new Set(paths);
  for (const [from, to] of Object.entries(redirects))
    if (!drawn.has(pathOf(from)))
      linkOrWrite(join(folder, pathOf(from)), Buffer.from(addPolicy(redirectPage(project, to), 'nothing')));
  writeFileSync(join(folder, '_redirects'), redirectLines(project, redirects));

  const pages = paths.filter((path) => path.endsWith('/index.html')).map(addressOf);
  await writeSitemap(folder, pages, project, siteLanguages);

  const chart = paths.find((path) => /figures\/[^/]+\.svg$/.test(path));
  const chartStyle = chartStyleHash(chart && textIfExists(join(folder, chart)));
  writeFileSync(join(folder, '_headers'), headersFile(project, languages, entriesOf(folder), chartStyle));
}

/** What stands at the top of a folder; a folder's name ends in a slash. */
const entriesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
