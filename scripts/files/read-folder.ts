import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type FileContent, TooLarge } from './decode.ts';

/** Stands for what a symbolic link leads to, a file or a folder: nobody follows it. */
export const LINK: FileContent = new Uint8Array();

/**
 * All files below a folder, by their path in it, with their text; a file that is not UTF-8 with its bytes, a link as
 * `LINK`. What tools and systems keep, such as names that begin with a dot, is left out, but below the folder `whole`, if there is
 * one. A file with more bytes than `mostBytes` allows is not read: a `TooLarge` stands for it. A folder that is passed
 * over is not looked into.
 */
export function readFolder(
  folder: string,
  whole?: string,
  mostBytes: (file: string) => number = () => Infinity,
  isPassedOver: (folder: string) => boolean = () => false,
): Map<string, FileContent> {
  const files = new Map<string, FileContent>();
  for (const [file, entry] of entriesIn(folder, isPassedOver, whole)) {
    if (entry.isFile()) files.set(file, readContent(join(folder, file), mostBytes(file)));
    else if (entry.isSymbolicLink()) files.set(file, LINK);
  }
  return files;
}

/** A file as `readFolder` has it. Throws where it is not there, or no file. */
export function readContent(path: string, most: number): FileContent {
  const { size } = statSync(path);
  return size > most ? new TooLarge(size) : decode(readFileSync(path));
}

const isIn = (file: string, whole: string | undefined): boolean => whole !== undefined && file.startsWith(`${whole}/`);

/** What tools and systems keep: `.git`, `.DS_Store`, `Thumbs.db`, a spreadsheet's `~$book.xlsx` while it is open, `1-a.mdx~`. */
const isKept = (name: string): boolean => /^\.|^~\$|~$|^(?:Thumbs\.db|desktop\.ini)$/i.test(name);

/** What is no folder, with its path. `readdirSync` itself would follow every link. */
function* entriesIn(
  folder: string,
  isPassedOver: (folder: string) => boolean,
  whole: string | undefined,
  below = '',
): Generator<[file: string, entry: Dirent]> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const file = below + entry.name;
    if (isKept(entry.name) && !isIn(file, whole)) continue;
    if (!entry.isDirectory()) yield [file, entry];
    else if (!isPassedOver(`${file}/`)) yield* entriesIn(folder, isPassedOver, whole, `${file}/`);
  }
}
