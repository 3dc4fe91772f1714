import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type FileContent, TooLarge } from './decode.ts';

/** Stands for what is in a symbolic link: nobody follows it. */
export const LINK: FileContent = new Uint8Array();

/**
 * All files below a folder, by their path in it, with their text; a file that is not UTF-8 with its bytes. Files that are
 * links, and files and folders whose names begin with a dot, are left out, but below the folder `whole`, if there is one; there no link is
 * followed, either. A file with more bytes than `mostBytes` allows is not read: a `TooLarge` stands for it. A folder that
 * is passed over is not looked into.
 */
export function readFolder(
  folder: string,
  whole?: string,
  mostBytes: (file: string) => number = () => Infinity,
  isPassedOver: (folder: string) => boolean = () => false,
): Map<string, FileContent> {
  const files = new Map<string, FileContent>();
  for (const [file, entry] of entriesIn(folder, isPassedOver, whole)) {
    const isWhole = isIn(file, whole);
    if (entry.isFile() && (isWhole || !entry.name.startsWith('.')))
      files.set(file, contentOf(join(folder, file), mostBytes(file)));
    else if (entry.isSymbolicLink() && isWhole) files.set(file, LINK);
  }
  return files;
}

function contentOf(path: string, most: number): FileContent {
  const { size } = statSync(path);
  return size > most ? new TooLarge(size) : decode(readFileSync(path));
}

const isIn = (file: string, whole: string | undefined): boolean => whole !== undefined && file.startsWith(`${whole}/`);

/** What is no folder, with its path. `readdirSync` itself would follow every link. */
function* entriesIn(
  folder: string,
  isPassedOver: (folder: string) => boolean,
  whole: string | undefined,
  below = '',
): Generator<[file: string, entry: Dirent]> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const file = below + entry.name;
    const isFollowed = entry.isSymbolicLink() && !isIn(file, whole) && isFolder(join(folder, file));
    // What tools keep: `.git`, `.github`.
    if (entry.name.startsWith('.') && !isIn(file, whole) && !entry.isFile()) continue;
    if (entry.isDirectory() || isFollowed) {
      if (!isPassedOver(`${file}/`)) yield* entriesIn(folder, isPassedOver, whole, `${file}/`);
    } else yield [file, entry];
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
