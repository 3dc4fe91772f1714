import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC } from '../addresses.ts';
import { ExpectedError } from '../expected-error.ts';
import { type FileContent, readFolder } from '../files/index.ts';
import { displayPath, type Project } from '../project.ts';

/** All files of a library that can be read; in its folder for the publisher's own files also what is hidden, and links. */
export const readContentFolder = (folder: string): Map<string, FileContent> => readFolder(folder, PUBLIC);

/** The texts of all files of the library, by path below its folder. Throws an ExpectedError where there is no library. */
export function readContentFiles(project: Project): Map<string, FileContent> {
  const { content } = project;
  const folder = displayPath(project, content);
  if (!existsSync(content))
    throw new ExpectedError(
      `There is no folder ${folder}: a folder with a library in it was expected. Correct its name.`,
    );
  if (!existsSync(join(content, 'site.yaml')))
    throw new ExpectedError(
      `There is no library in ${folder}/: the file site.yaml, which says the site’s name, was expected there. Name another folder, or write the file.`,
    );
  return readContentFolder(content);
}
