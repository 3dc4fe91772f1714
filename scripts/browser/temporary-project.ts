import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What is not part of a clean copy, or comes from elsewhere. */
const LEFT_OUT = /^(\..*|content|dist|node_modules)$/;

/**
 * A copy of the project in a folder of its own, with the content that is given (path below `content/` -> folder to copy),
 * for tests that change content or build. The packages are linked; caches are not shared. `remove` takes it away.
 */
export function temporaryProject(contents: Record<string, string>): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'yearleaf-project-')));
  for (const name of readdirSync('.').filter((name) => !LEFT_OUT.test(name))) cpSync(name, join(folder, name), { recursive: true });
  for (const [target, source] of Object.entries(contents)) cpSync(source, join(folder, 'content', target), { recursive: true });
  linkPackages(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Astro and Vite keep what they remember in `node_modules/.astro` and `.vite`: each project has its own. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const { name } of readdirSync('node_modules', { withFileTypes: true }).filter((entry) => entry.isDirectory() && !/^\.(?!bin$)/.test(entry.name))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}

/** The program that runs the scripts: Node 24, which the packages bring. */
export const astro = resolve('node_modules/astro/bin/astro.mjs');
