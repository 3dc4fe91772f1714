import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isCacheEmpty, renderedScope } from '../cache/index.ts';
import { countTexts } from '../content/index.ts';
import type { Project } from '../project.ts';
import { workFolder } from '../publish/index.ts';
import { joinParts } from './join.ts';
import { inProcesses } from './processes.ts';
import { bundleProgram } from '../render/index.ts';
import type { Progress } from './progress.ts';
import { readNumber, type Share, shareName } from './share.ts';
import type { SiteOptions } from './site.ts';
import { sourceIn } from './source.ts';
import type { Task } from './task.ts';

/** To begin another process pays from so many texts on for each of them. */
const TEXTS = 400;
/** More would be a mistake of typing. */
const MOST = 64;
/** What a process may need, in bytes, before its texts are counted. */
const MEMORY = 1.5e9;

/** As many processes as pay: one where pages of the last build can be taken, or where a library is small. */
export function jobsFor(project: Project, files: ReadonlyMap<string, unknown>): number {
  if (!isCacheEmpty(project, 'rendered', renderedScope(project))) return 1;
  const fitting = Math.min(availableParallelism(), Math.floor(process.availableMemory() / MEMORY));
  return Math.max(1, Math.min(fitting, Math.floor(countTexts(files) / TEXTS)));
}

export const readJobs = (text: string): number => readNumber('--jobs', text, 'processes', MOST);

/** Builds the whole site in so many processes: they read the texts, then draw a part each, and this one joins them. */
export async function buildInProcesses(
  project: Project,
  jobs: number,
  options: SiteOptions,
  work: string,
  say: Progress,
): Promise<number> {
  const folder = `${workFolder(project.root, process.pid)}-yearleaf-parts`;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const shares = Array.from({ length: jobs }, (_, index): Share => ({ part: index + 1, of: jobs }));
  const tasks = (kind: Task['kind'], of: Project, all = shares): Task[] =>
    all.map((share) => ({ kind, project: of, share, to: join(folder, `${shareName(share)}-${kind}`) }));

  const reading = tasks('read', project);
  say.doing(`reading the content in ${jobs} processes`);
  // Meanwhile, so that none of the processes that draw has to.
  const [seconds] = await Promise.all([inProcesses(reading, say), bundleProgram(project)]);
  say.end('read', seconds);

  const withTexts = withSources(project, reading);
  const drawing = tasks('part', withTexts);
  const indexing = tasks('index', withTexts, [{ part: 1, of: 1 }]);
  say.doing(`drawing the pages in ${jobs} processes`);
  say.end('parts', await inProcesses([...drawing, ...indexing], say));
  return joinParts(
    drawing.map(({ to }) => to),
    withSources(withTexts, indexing),
    options,
    work,
    say,
  );
}

const withSources = (project: Project, done: readonly Task[]): Project => ({
  ...project,
  sources: [...project.sources, ...done.map(({ to }) => sourceIn(to))],
});
