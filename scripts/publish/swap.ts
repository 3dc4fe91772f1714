import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A build works in `.build-<pid>/` and becomes `dist/` only when it is whole and checked.
 *
 * `dist/` stays a real folder, because people copy it to a USB stick and publishing tools pack it: a link would be
 * copied as a link. Where the system can exchange two folders in one step (`mv --exchange`, coreutils 9.5), that is
 * done, and there is no moment without a whole `dist/`. Elsewhere it takes two renames; a build that is killed in the
 * few microseconds between them leaves `.build-<pid>-old/`, which the next command puts back (`recover`).
 */
export const target = 'dist';
export const workFolder = (pid: number): string => `.build-${pid}`;
const oldFolder = (work: string): string => `${work}-old`;

/** Makes the finished build `dist/`, and takes the one before away. */
export function publish(work: string, root = '.'): void {
  const [built, published, old] = [work, target, oldFolder(work)].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  if (!existsSync(published)) renameSync(built, published);
  else if (exchange(built, published)) rmSync(built, { recursive: true, force: true });
  else {
    renameSync(published, old);
    renameSync(built, published);
    rmSync(old, { recursive: true, force: true });
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
 * Sets right what a killed build left: `dist/` is put back if it is missing, and folders whose build no longer runs
 * are taken away. Returns what was done, in words.
 */
export function recover(root = '.', runs: (pid: number) => boolean = isRunning): string[] {
  const left = readdirSync(root).flatMap((name) => {
    const pid = /^\.build-(\d+)(-old)?$/.exec(name)?.[1];
    return pid && !runs(Number(pid)) ? [name] : [];
  });
  const done: string[] = [];
  const old = left.find((name) => name.endsWith('-old'));
  if (old && !existsSync(join(root, target))) {
    renameSync(join(root, old), join(root, target));
    done.push(`put ${target}/ back from ${old}/`);
  }
  for (const name of left.filter((name) => existsSync(join(root, name)))) {
    rmSync(join(root, name), { recursive: true, force: true });
    done.push(`took away ${name}/, which a killed build had left`);
  }
  return done;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
