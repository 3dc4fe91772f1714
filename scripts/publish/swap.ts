import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A build works in the program's folder, in `.build-<pid>/`, for what draws the pages finds its packages there. Whole and
 * checked it is brought beside the site, where it is no more than a new name if the site is on the same disk, and then
 * becomes the site.
 *
 * The site stays a real folder, because people copy it to a USB stick and publishing tools pack it: a link would be
 * copied as a link. Where the system can exchange two folders in one step (`mv --exchange`, coreutils 9.5), that is
 * done, and there is no moment without a whole site. Elsewhere it takes two renames; a build that is killed in the few
 * microseconds between them leaves `.build-<pid>-dist/`, which the next build puts back (`recover`).
 */
export const workFolder = (root: string, pid: number): string => join(root, `.build-${pid}`);

/** Makes the finished build the site in `out`, and takes the one before away. */
export function publish(finished: string, out: string): void {
  const work = bringBeside(finished, out);
  const old = `${work}-${basename(out)}`;
  if (!existsSync(out)) renameSync(work, out);
  else if (exchange(work, out)) rmSync(work, { recursive: true, force: true });
  else {
    renameSync(out, old);
    renameSync(work, out);
    rmSync(old, { recursive: true, force: true });
  }
}

/** The finished build in the folder that the site is in, where a new name makes it the site. */
function bringBeside(finished: string, out: string): string {
  const beside = join(dirname(out), basename(finished));
  if (beside === finished) return finished;
  mkdirSync(dirname(out), { recursive: true });
  try {
    renameSync(finished, beside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyWhole(finished, beside);
    rmSync(finished, { recursive: true, force: true });
  }
  return beside;
}

/** Where not all of a folder can be copied, nothing of it stays: most often there is no room for it. */
function copyWhole(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true });
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw error;
  }
}

/** Both folders change their names at once; false where the system has no command for that. */
function exchange(a: string, b: string): boolean {
  return (
    process.platform === 'linux' &&
    spawnSync('mv', ['--exchange', '--no-copy', '-T', a, b], { stdio: 'ignore' }).status === 0
  );
}

/**
 * Sets right what a killed build left beside the site: the site is put back if it is missing, and folders whose build no
 * longer runs are taken away. Returns what was done, in words.
 */
export function recover(out: string, runs: (pid: number) => boolean = isRunning): string[] {
  const [folder, site] = [dirname(out), basename(out)];
  const left = existsSync(folder) ? readdirSync(folder).filter((name) => isLeft(name, runs)) : [];
  const done: string[] = [];
  const old = left.find((name) => name.endsWith(`-${site}`));
  if (old && !existsSync(out)) {
    renameSync(join(folder, old), out);
    done.push(`put ${site}/ back from ${old}/`);
  }
  for (const name of left.filter((name) => existsSync(join(folder, name)))) {
    rmSync(join(folder, name), { recursive: true, force: true });
    done.push(`took away ${name}/, which a killed build had left`);
  }
  return done;
}

function isLeft(name: string, runs: (pid: number) => boolean): boolean {
  const pid = /^\.build-(\d+)(-.+)?$/.exec(name)?.[1];
  return pid !== undefined && !runs(Number(pid));
}

/** Whether a process runs, whoever it belongs to. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
