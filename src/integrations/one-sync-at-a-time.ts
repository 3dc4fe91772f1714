import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { Project } from '../../scripts/project.ts';
import { isRunning } from '../../scripts/publish/index.ts';

/** In milliseconds. */
const PAUSE = 50;

/**
 * Astro writes its list of texts to `.astro/` of the program under one name before it gets its own: of two processes
 * that do so at once one would fail. Each waits until the other has read the texts, which takes a second or two.
 */
export const oneSyncAtATime = ({ root }: Project): AstroIntegration => {
  const lock = join(root, '.astro', 'sync.lock');
  const release = (): void => rmSync(lock, { force: true });
  let isBuild = false;
  return {
    name: 'yearleaf-one-sync-at-a-time',
    hooks: {
      'astro:config:setup': ({ command }) => void (isBuild = command === 'build'),
      'astro:config:done': async () => {
        if (!isBuild) return;
        mkdirSync(join(root, '.astro'), { recursive: true });
        while (!take(lock)) await setTimeout(PAUSE);
        process.on('exit', release);
      },
      'astro:build:start': () => {
        process.off('exit', release);
        release();
      },
    },
  };
};

/** False while another process that runs has the lock. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(read(lock));
    if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true });
    return false;
  }
}

function read(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}
