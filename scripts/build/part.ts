import { openCache } from '../cache/index.ts';
import { type Library, readContentFiles } from '../content/index.ts';
import { type Project, setProject } from '../project.ts';
import { holdPartLock, publish, recover } from '../publish/index.ts';
import { recordsOf } from '../search/index.ts';
import { reportsOf } from './deal.ts';
import { beginPart, isMade, madeOf, writeManifest } from './manifest.ts';
import type { Progress } from './progress.ts';
import { readChecked } from './read-checked.ts';
import type { Share } from './share.ts';
import { drawPages } from './site.ts';
import { allSources, sourceIn } from './source.ts';

/**
 * Checks and draws a part of the library: the pages of some of its reports. They go to the folder `to`, with what was
 * found out on the way. The whole library is read, since pages show something of other reports; what a page depends on
 * is recorded, and the join draws again what would be drawn otherwise there. Answers the ids of its reports, and whether
 * the part was there already, made of the same.
 */
export async function buildPart(
  project: Project,
  share: Share,
  to: string,
  work: string,
  say: Progress,
): Promise<{ reports: string[]; isMade: boolean }> {
  const files = readContentFiles(project);
  const reports = reportsOf(files, share);
  const now = madeOf(files, share, project);
  if (isMade(to, share, now)) return { reports, isMade: true };
  holdPartLock(to, project);
  // Where a build of the part was killed while it put its site in place.
  for (const done of recover(sourceIn(to).site)) say.line(done);
  beginPart(to, project);
  const own: Project = {
    ...project,
    out: sourceIn(to).site,
    cache: sourceIn(to).cache,
    sources: allSources(project),
    only: reports,
  };
  setProject(own);
  const library = partOf(readChecked(files, own, say), reports);
  await drawPages(library, own, work, say);

  say.doing('reading the texts for search');
  const cache = openCache(own, 'search');
  recordsOf(library, cache);
  cache.save();
  say.end('index');

  say.doing('putting the part in place');
  publish(work, own.out);
  writeManifest(to, { ...share, ...now });
  return { reports, isMade: false };
}

/** The library with the texts and pictures of some reports alone. */
function partOf(library: Library, reports: readonly string[]): Library {
  const isOwn = new Set(reports);
  return {
    ...library,
    pages: library.pages.filter(({ path }) => isOwn.has(path.report)),
    reports: new Map([...library.reports].filter(([id]) => isOwn.has(id))),
  };
}
