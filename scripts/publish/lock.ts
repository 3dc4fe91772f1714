import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ExpectedError } from '../expected-error.ts';
import { textIfExists } from '../files/index.ts';
import { displayPath, type Project } from '../project.ts';
import { isRunning } from './swap.ts';

/**
 * One build at a time of one library: two would take each other's last site away. The lock is given back when the
 * process ends; one that a killed build has left counts for nothing. Throws an ExpectedError while another build runs.
 */
export const holdBuildLock = (project: Project): void =>
  hold(join(project.cache, LOCK), `of ${displayPath(project, project.content)}/`);

/** The same for the folder that a part of a library is made in: two builds would take each other's pages away. */
export const holdPartLock = (folder: string, project: Project): void =>
  hold(join(folder, LOCK), `into ${displayPath(project, folder)}/`);

export const LOCK = 'build.lock';

function hold(path: string, which: string): void {
  // Twice: the first may have found, and taken away, what a killed build has left.
  if (!takeLock(path) && !takeLock(path)) {
    const other = holderOf(path);
    throw new ExpectedError(
      `Another build ${which} ${other ? `is running (process ${other})` : 'has begun just now'}. Wait until it has ended, and try again.`,
    );
  }
  process.on('exit', () => rmSync(path, { force: true }));
}

/**
 * Takes a lock, a file with the number of the process that holds it. False where another process has it; also where that
 * runs no more: then the lock is free the next time.
 */
export function takeLock(path: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = holderOf(path);
    if (holder === undefined) rmSync(path, { force: true });
    return holder === process.pid;
  }
}

/** The process that has a lock; undefined where there is none, or it runs no more. */
function holderOf(path: string): number | undefined {
  const holder = Number(textIfExists(path));
  return holder && isRunning(holder) ? holder : undefined;
}
