import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import { readTimes } from './status/git.ts';
import { statusOf } from './status/library.ts';
import { statusPage } from './status/page.ts';

const FILE = '.yearleaf/status.html';

/** Writes the page that shows maintainers the state of the library; it is opened from disk. Returns its whole path. */
export async function writeStatusPage(content: Library, problems: readonly Problem[]): Promise<string> {
  const path = resolve(FILE);
  const times = await readTimes(
    resolve('content'),
    content.pages.map((page) => page.path.file),
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, statusPage(statusOf(content, problems, times), new Date()));
  return path;
}
