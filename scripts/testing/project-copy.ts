import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A copy of the project in a temporary folder, with content of its own, for tests and benchmarks; packages are linked, caches are not shared. */
export interface ProjectCopy {
  root: string;
  /** Runs a script of the project in the copy, and answers what it said and how it ended. */
  run: (script: string, ...args: string[]) => SpawnSyncReturns<string>;
  remove: () => void;
}

const COPIED = ['astro.config.mjs', 'package.json', 'package-lock.json', 'public', 'scripts', 'src', 'tsconfig.json'];

const STAMP = 'node_modules/.yearleaf-installed';

/** `content`: texts by path below `content/`. */
export function copyProject(content: ReadonlyMap<string, string>): ProjectCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'yearleaf-copy-')));
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.') || one === '.bin')) {
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
  }
  // By this setup.mjs sees that the packages are there.
  if (existsSync(STAMP)) cpSync(STAMP, join(root, STAMP));
  writeContent(root, content);
  return {
    root,
    run: (script, ...args) =>
      spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8', env: cleanEnvironment() }),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Astro's program, run as `astro dev` and `astro preview`. */
export const astro = resolve('node_modules/astro/bin/astro.mjs');

/** Vitest puts `DEV`, `MODE` and more into the environment, by which Astro would take the build for development. Messages are in English. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(PATH|HOME|TMPDIR|TEMP|TMP|SystemRoot|TZ)$/i.test(name),
  );
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}

export function writeContent(root: string, content: ReadonlyMap<string, string>): void {
  for (const [path, text] of content) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  }
}
