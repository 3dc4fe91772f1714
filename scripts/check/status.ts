import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Project } from '../project.ts';
import type { Library, Problem } from '../content/index.ts';
import { readTimes } from './status/git.ts';
import { statusOf } from './status/library.ts';
import { statusPage } from './status/page.ts';

/** Writes the page that shows maintainers the state of the library; it is opened from disk. Returns its whole path. */
export async function writeStatusPage(
  content: Library,
  problems: readonly Problem[],
  project: Project,
): Promise<string> {
  const path = join(project.root, '.yearleaf/status.html');
  const times = await readTimes(
    project.content,
    content.pages.map((page) => page.path.file),
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, statusPage(content, statusOf(content, problems, times), new Date()));
  return path;
}
