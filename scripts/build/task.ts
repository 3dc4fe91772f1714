import { openCache } from '../cache/index.ts';
import { heldBackIn, readContentFiles, readIncremental, without } from '../content/index.ts';
import { type Project, setProject } from '../project.ts';
import { filesOfShare } from './deal.ts';
import type { Steps } from '../progress/index.ts';
import { buildPart } from './part.ts';
import type { Progress } from './progress.ts';
import type { Share } from './share.ts';
import { indexLibrary } from './site.ts';
import { allSources, sourceIn } from './source.ts';
import { openWorkFolder } from './work-folder.ts';

/** What a process of a build does: reads its share of the texts into a cache, builds its part, or makes the search index. */
export interface Task {
  kind: 'read' | 'part' | 'index';
  project: Project;
  share: Share;
  /** The folder of the cache, or of the part. */
  to: string;
}

/** What a process says to the one that began it: what it says while it works, and how it ended. */
export type Message =
  | { line: string }
  | { steps: Steps }
  | { done: true; /** Processor time, in seconds. */ seconds: number }
  | { failed: string; isExpected: boolean };

export async function runTask({ kind, project, share, to }: Task, say: Progress): Promise<void> {
  setProject(project);
  if (kind === 'read') readTexts(project, share, to);
  else if (kind === 'index') await makeIndex(project, to);
  else await buildPart(project, share, to, openWorkFolder(project.root), say);
}

/** Reads the texts of a share of the reports, so that another process finds in the cache what reading them found. */
function readTexts(project: Project, share: Share, to: string): void {
  const cache = openCache({ ...project, cache: sourceIn(to).cache, sources: allSources(project) }, 'texts');
  readIncremental(filesOfShare(readContentFiles(project), share), cache, () => false);
  cache.save();
}

/** The index is made of the texts alone, and need not wait for the pages; the join finds its files, and what they are of. */
async function makeIndex(project: Project, to: string): Promise<void> {
  const library = readIncremental(readContentFiles(project), openCache(project, 'texts'));
  const published = without(library, new Set(heldBackIn(library, project.today).keys()));
  const { site, cache } = sourceIn(to);
  await indexLibrary(published, { ...project, cache, sources: allSources(project) }, site);
}
