import { openCache } from '../cache/index.ts';
import { readContentFiles, readIncremental } from '../content/index.ts';
import { type Project, setProject } from '../project.ts';
import { filesOfShare } from './deal.ts';
import { buildPart } from './part.ts';
import type { Progress } from './progress.ts';
import type { Share } from './share.ts';
import { openWorkFolder } from './work-folder.ts';

/** What a process of a build does: reads its share of the texts into a cache, or builds its part. */
export interface Task {
  kind: 'read' | 'part';
  project: Project;
  share: Share;
  /** The folder of the cache, or of the part. */
  to: string;
}

/** What a process says to the one that began it: what it says while it works, and how it ended. */
export type Message =
  | { line: string }
  | { done: true; /** Processor time, in seconds. */ seconds: number }
  | { failed: string; isExpected: boolean };

export async function runTask({ kind, project, share, to }: Task, say: Progress): Promise<void> {
  setProject(project);
  if (kind === 'read') readTexts(project, share, to);
  else await buildPart(project, share, to, openWorkFolder(project.root), say);
}

/** Reads the texts of a share of the reports, so that another process finds in the cache what reading them found. */
function readTexts(project: Project, share: Share, to: string): void {
  const sources = [{ site: project.out, cache: project.cache }, ...project.sources];
  const cache = openCache({ ...project, cache: to, sources }, 'texts');
  readIncremental(filesOfShare(readContentFiles(project), share), cache);
  cache.save();
}
