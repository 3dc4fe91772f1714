import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cleanEnvironment, type Ended, type Program, start } from './program.ts';

/** A copy of the project in a temporary folder, with content of its own, for tests and benchmarks; packages are linked, caches are not shared. */
export interface ProjectCopy {
  root: string;
  /** Runs a script of the project in the copy to its end. */
  run: (script: string, ...args: string[]) => Promise<Ended>;
  /** Builds the site of the copy; throws with all that the build said when it fails. */
  build: () => Promise<void>;
  /** Starts `npm run dev` or `npm run preview` in the copy, at http://localhost:<port>. */
  serve: (command: 'dev' | 'preview', port: number) => Program;
  remove: () => void;
}

const COPIED = ['astro.config.mjs', 'package.json', 'package-lock.json', 'public', 'scripts', 'src', 'tsconfig.json'];

const STAMP = 'node_modules/.yearleaf-installed';

/** `content`: files by path below `content/`. */
export function copyProject(content: ReadonlyMap<string, string | Uint8Array>): ProjectCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'yearleaf-copy-')));
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.') || one === '.bin')) {
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
  }
  // By this setup.mjs sees that the packages are there.
  writeFileSync(join(root, STAMP), createHash('sha256').update(readFileSync('package-lock.json')).digest('hex'));
  writeContent(root, content);
  const run = (script: string, ...args: string[]) => runScript(root, script, ...args);
  return {
    root,
    run,
    build: async () => {
      const { status, output } = await run('scripts/commands/build.ts');
      if (status !== 0) throw new Error(`The build failed:\n${output}`);
    },
    serve: (command, port) =>
      start(root, [`scripts/commands/${command}.ts`, '--port', String(port)], programEnvironment()),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Runs a script of a project to its end, as `npm run` does. */
export const runScript = (root: string, ...args: string[]): Promise<Ended> =>
  start(root, ['scripts/setup.mjs', ...args], programEnvironment()).ended;

/** Of the caches, copies share one: what Node has compiled, as every script of a project that `npm run` starts. */
export const programEnvironment = (): NodeJS.ProcessEnv => ({
  ...cleanEnvironment(),
  NODE_COMPILE_CACHE: resolve('node_modules/.cache/node'),
});

export function writeContent(root: string, content: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, text] of content) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  }
}
