import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ExpectedError } from '../expected-error.ts';
import { displayPath, type Project } from '../project.ts';
import { isRunning } from './swap.ts';

/**
 * One build at a time of one library: two would take each other's last site away. The lock is given back when the
 * process ends; one that a killed build has left counts for nothing. Throws an ExpectedError while another build runs.
 */
export function holdBuildLock(project: Project): void {
  const path = join(project.cache, 'build.lock');
  mkdirSync(dirname(path), { recursive: true });
  const other = Number(readIfLocked(path));
  if (other && other !== process.pid && isRunning(other))
    throw new ExpectedError(
      `Another build of ${displayPath(project, project.content)}/ is running (process ${other}). Wait until it has ended, and try again.`,
    );
  rmSync(path, { force: true });
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch {
    throw new ExpectedError(
      `Another build of ${displayPath(project, project.content)}/ has begun just now. Wait until it has ended, and try again.`,
    );
  }
  process.on('exit', () => rmSync(path, { force: true }));
}

function readIfLocked(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
