import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hash, hashBytes, hashFiles, programHash } from '../cache/index.ts';
import { ExpectedError } from '../expected-error.ts';
import { type FileContent, textIfExists, TooLarge, writeWhole } from '../files/index.ts';
import { displayPath, type Project } from '../project.ts';
import { compareText } from '../text/index.ts';
import type { Share } from './share.ts';

/** What a part was made of: two parts of one site differ in `part` and `files` alone. */
export interface Manifest extends Share {
  /** Hashes of the program, of the whole content, and of all other files of the part. */
  program: string;
  content: string;
  files: string;
  /** Where the site will live: `https://example.org/reports`. */
  site: string;
  /** Reports that are left out on the day of the build. */
  leftOut: string[];
}

/** Written last and deleted first: a part without it is not whole. */
const MANIFEST = 'part.json';
/** What else a part's folder holds. */
const FOLDERS = ['cache', 'site'];

/** What all parts of a site have in common. */
export type MadeOf = Pick<Manifest, 'program' | 'content' | 'site'>;

export const madeOf = (files: ReadonlyMap<string, FileContent>, { root, origin, base }: Project): MadeOf => ({
  program: programHash(root),
  content: contentHash(files),
  site: origin + base,
});

const contentHash = (files: ReadonlyMap<string, FileContent>): string =>
  hash(
    [...files]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([path, content]) => [
        path,
        typeof content === 'string'
          ? content
          : content instanceof TooLarge
            ? String(content.bytes)
            : hashBytes(content),
      ]),
  );

export const writeManifest = (folder: string, manifest: Omit<Manifest, 'files'>): void =>
  writeWhole(
    join(folder, MANIFEST),
    `${JSON.stringify({ ...manifest, files: hashFiles(folder, FOLDERS) }, null, 2)}\n`,
  );

/** Makes sure of a folder that a part may be put into, and that it does not count as whole until it is written anew. */
export function beginPart(folder: string, project: Project): void {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const others = there.filter((name) => name !== MANIFEST && !FOLDERS.includes(name));
  if (others.length > 0)
    throw new ExpectedError(
      `The part cannot go to ${displayPath(project, folder)}: other files are there (${others.slice(0, 3).join(', ')}). Name a folder that is empty or not there yet with --to.`,
    );
  rmSync(join(folder, MANIFEST), { force: true });
}

/** The manifest of a whole part. Throws an ExpectedError where it is not whole, or damaged. */
export function readManifest(folder: string, project: Project): Manifest {
  const name = displayPath(project, folder);
  const manifest = parse(textIfExists(join(folder, MANIFEST)));
  if (!manifest)
    throw new ExpectedError(
      `There is no whole part in ${name}: the file ${MANIFEST}, which a part gets when it is done, was expected there. Make the part anew, or name its folder.`,
    );
  if (manifest.files !== hashFiles(folder, FOLDERS))
    throw new ExpectedError(
      `The part in ${name} is damaged: its files are not those that were there when it was made. Copy it again, or make it anew: ${howToMake(manifest, name)}`,
    );
  return manifest;
}

function parse(text: string): Manifest | undefined {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    return undefined;
  }
}

export const howToMake = ({ part, of }: Share, folder?: string): string =>
  `npm run build -- --part ${part}/${of}${folder === undefined ? '' : ` --to ${folder}`}`;
