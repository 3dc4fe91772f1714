import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { Project } from '../../scripts/project.ts';
import { takeLock } from '../../scripts/publish/index.ts';

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
        while (!takeLock(lock)) await setTimeout(PAUSE);
        process.on('exit', release);
      },
      'astro:build:start': () => {
        process.off('exit', release);
        release();
      },
    },
  };
};
