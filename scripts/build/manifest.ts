import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hash, hashBytes, hashFiles, programHash } from '../cache/index.ts';
import { heldBackAmong } from '../content/index.ts';
import { ExpectedError } from '../expected-error.ts';
import { type FileContent, textIfExists, TooLarge, writeWhole } from '../files/index.ts';
import { displayPath, type Project } from '../project.ts';
import { LOCK } from '../publish/index.ts';
import { compareText } from '../text/index.ts';
import { filesOfShare } from './deal.ts';
import type { Share } from './share.ts';

/** Which part it is, what it was made of, and what became of it. */
export interface Manifest extends Share, MadeOf {
  /** Hash of all other files of the part. */
  files: string;
}

/** What a part is made of: as long as this is the same, it need not be made again. */
export interface MadeOf {
  /** Hashes of the program, and of the content: the part's own reports and what belongs to no report. */
  program: string;
  content: string;
  /** Where the site will live: `https://example.org/reports`. */
  site: string;
  /** Reports of the part that are left out on the day of the build. */
  leftOut: string[];
}

const manifestSchema: z.ZodType<Manifest> = z.object({
  part: z.int(),
  of: z.int(),
  program: z.string(),
  content: z.string(),
  site: z.string(),
  leftOut: z.array(z.string()),
  files: z.string(),
});

/** Written last and deleted first: a part without it is not whole. */
const MANIFEST = 'part.json';
/** What else a part's folder holds, besides the lock of the build that makes it. */
const FOLDERS = ['cache', 'site'];

/** What a part of a library would be made of now. `files`: all of the library. */
export function madeOf(files: ReadonlyMap<string, FileContent>, share: Share, project: Project): MadeOf {
  const own = filesOfShare(files, share);
  return {
    program: programHash(project.root),
    content: contentHash(own),
    site: project.origin + project.base,
    leftOut: heldBackAmong(own, project.today).sort(compareText),
  };
}

/** Stands for a part and all that it is made of: what bears the same key is the same part. */
export const keyOf = ({ part, of }: Share, { program, content, site, leftOut }: MadeOf): string =>
  hash([`${part}/${of}`, program, content, site, ...leftOut]);

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
  const others = there.filter((name) => name !== MANIFEST && name !== LOCK && !FOLDERS.includes(name));
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

/** Whether the folder has the part, whole, as it would be made now. */
export function isMade(folder: string, share: Share, now: MadeOf): boolean {
  const manifest = parse(textIfExists(join(folder, MANIFEST)));
  return (
    manifest !== undefined &&
    keyOf(manifest, manifest) === keyOf(share, now) &&
    manifest.files === hashFiles(folder, FOLDERS)
  );
}

function parse(text: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export const howToMake = ({ part, of }: Share, folder?: string): string =>
  `npm run build -- --part ${part}/${of}${folder === undefined ? '' : ` --to ${folder}`}`;
