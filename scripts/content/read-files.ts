import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PUBLIC, PUBLICATIONS } from '../addresses.ts';
import { ExpectedError } from '../expected-error.ts';
import { type FileContent, readContent, readFolder } from '../files/index.ts';
import { displayPath, type Project } from '../project.ts';
import { mostBytes } from './size-limits.ts';

/** What was made of a report is no part of what its editors write. */
const isMade = (folder: string): boolean => new RegExp(`^[^/]+/${PUBLICATIONS}/$`).test(folder);

/** All files of a library that can be read; in its folder for the publisher's own files also what is hidden, and links. */
export const readContentFolder = (folder: string): Map<string, FileContent> =>
  readFolder(folder, PUBLIC, mostBytes, isMade);

/** One of them, by its path in the folder. Throws where it is not there, or no file. */
export const readContentFile = (folder: string, file: string): FileContent =>
  readContent(join(folder, file), mostBytes(file));

/** The library that a folder lies in: the nearest folder above it with a site.yaml; undefined where there is none. */
export function libraryAround(folder: string): string | undefined {
  const above = dirname(folder);
  if (above === folder) return undefined;
  return existsSync(join(above, 'site.yaml')) ? above : libraryAround(above);
}

/** The texts of all files of the library, by path below its folder. Throws an ExpectedError where there is no library. */
export function readContentFiles(project: Project): Map<string, FileContent> {
  requireLibrary(project);
  return readContentFolder(project.content);
}

/** Throws an ExpectedError where there is no library, or where it lies within another. */
export function requireLibrary(project: Project): void {
  const { content } = project;
  const folder = displayPath(project, content);
  if (!existsSync(content))
    throw new ExpectedError(
      `There is no folder ${content}: a folder with a library in it was expected. Correct its name.`,
    );
  if (!existsSync(join(content, 'site.yaml')))
    throw new ExpectedError(
      `There is no library in ${folder}/: the file site.yaml, which says the site’s name, was expected there. Name another folder, or write the file.`,
    );
  const outer = libraryAround(content);
  if (outer !== undefined)
    throw new ExpectedError(
      `The library ${folder}/ lies within another, ${displayPath(project, outer)}/: two libraries lie beside each other. Move one of the two, or take away the site.yaml that is too many.`,
    );
}

/** How many files of a library are texts. */
export const countTexts = (files: ReadonlyMap<string, unknown>): number =>
  [...files.keys()].filter((file) => file.endsWith('.mdx')).length;
