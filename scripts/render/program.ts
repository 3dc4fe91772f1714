import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { build as buildWithAstro, RouteData } from 'astro';
import { hash, programHash } from '../cache/index.ts';
import { readSiteLanguages } from '../content/index.ts';
import type { Project } from '../project.ts';
import { takeLock } from '../publish/index.ts';

/** What draws the pages: the components and pages of src/, bundled by Astro (src/program/entry.ts). */
export interface Program {
  /** All pages and files that it draws, as Astro names them below the sub-path. */
  routes: () => Promise<Route[]>;
  render: (request: Request, route: RouteData) => Promise<Response>;
  /** The hash of the answer that a question has in the library of this run. */
  answerHash: (key: string) => string;
}

export interface Route {
  pathname: string;
  route: RouteData;
}

/** The program, and the folder of what every site has that it draws: sheets, scripts, static files. */
interface LoadedProgram {
  program: Program;
  assets: string;
}

/** So many bundles are kept: of other languages, addresses or versions. */
const KEPT = 5;
/** In milliseconds. */
const PAUSE = 50;
/** The texts of the library are read and checked already, and belong to no bundle (src/program/). */
const NO_SYNC = { sync: false } as Parameters<typeof buildWithAstro>[1];

/** Loads the program; the library of the run has been provided before. */
export async function loadProgram(project: Project): Promise<LoadedProgram> {
  const folder = await bundleProgram(project);
  const server = join(folder, 'server');
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry.'))!;
  const bundle = (await import(pathToFileURL(join(server, entry)).href)) as { default: Program };
  return { program: bundle.default, assets: join(folder, 'site') };
}

/**
 * Answers the folder of the bundle. It depends on the program, the address and the languages, and on nothing else of a
 * library: it is made once, by whichever process comes first, and kept.
 */
export async function bundleProgram(project: Project): Promise<string> {
  const folder = join(project.root, '.yearleaf', 'program', keyOf(project));
  while (!existsSync(folder)) await bundleUnlessAnother(project, folder);
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

const keyOf = ({ root, content, origin, base }: Project): string =>
  hash([programHash(root), root, origin, base, JSON.stringify(readSiteLanguages(content))]);

/** Bundles the program into a folder, or waits for a moment where another process does. */
async function bundleUnlessAnother({ root }: Project, folder: string): Promise<void> {
  const lock = `${folder}.lock`;
  if (!takeLock(lock)) return setTimeout(PAUSE);
  const release = (): void => rmSync(lock, { force: true });
  process.on('exit', release);
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  // Half of all that a build loads: most builds find the bundle there.
  const { build } = await import('astro');
  await build({ root, outDir: join(unfinished, 'site'), logLevel: 'warn' }, NO_SYNC);
  renameSync(unfinished, folder);
  evictOld(dirname(folder));
  process.off('exit', release);
  release();
}

function evictOld(all: string): void {
  const folders = readdirSync(all, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(all, name));
  const newestFirst = folders.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of newestFirst.slice(KEPT)) rmSync(old, { recursive: true, force: true });
}
