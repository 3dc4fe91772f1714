import type { Lang } from '../../codes.ts';
import type { Messages } from '../../message.ts';

export const files = {
  unknownFile: (languages: readonly Lang[]) => [
    'the library has no place for this file',
    `report.yaml, notes.yaml, corrections.yaml, the files that report.yaml names, data/, images/, and a folder for each language (${languages.map((lang) => `${lang}/`).join(', ')}) with .mdx files at most one folder deep`,
    'move it, rename it, or take it out of the library',
  ],
  misnamed: (found: string, meant: string) => [
    `the library has no place for ${found}`,
    `probably ${meant}`,
    'rename it',
  ],
  unlistedLanguage: (folder: string, lang: string, listed: readonly string[]) => [
    `site.yaml does not list the language of the folder ${folder}`,
    `under languages, where it lists ${listed.join(', ')}`,
    `add ${lang} there, or take the folder out of the library`,
  ],
  link: [
    'this is a link to another place',
    'a file or a folder',
    'put what it leads to here itself, or take the link away',
  ],
  hidden: ['the file is hidden: its name begins with a dot', 'files that the site shall serve', 'take it away'],
  tooLarge: (bytes: number, most: number) => [
    `the file has ${Math.round(bytes / 1e6)} MB`,
    `at most ${most / 1e6} MB`,
    'make it smaller, or put it elsewhere and link to it',
  ],
  ofTheSite: (name: string) => [
    `the site has a file or folder of its own at ${name}`,
    'a name that the site itself does not use',
    'rename it or take it away',
  ],
  nestedLibrary: (file: string) => [
    `another library lies within this one: it has a site.yaml of its own, ${file}`,
    'one library in a folder, another beside it',
    'move it out of this one, or take its site.yaml away',
  ],
  notUtf8: (guess: string | undefined) => [
    `the file is not written in UTF-8${guess ? `, but probably in ${guess}` : ': here stands what cannot be read'}`,
    'UTF-8, as every file of the library is written',
    guess
      ? `open it as ${guess} in your editor and save it as UTF-8`
      : 'write the place anew and save the file as UTF-8, or take it again from where it came from',
  ],
  noFrontmatter: [
    'the file has no frontmatter',
    'a first line ---, then title: and summary:, then a line ---',
    'add it at the top',
  ],
  firstLine: [
    'the first line is not quite ---',
    'three hyphens at the very beginning of the file, and nothing else on their line',
    'take away empty lines and spaces, and write three hyphens',
  ],
  openFrontmatter: ['the frontmatter does not end', 'a line --- after its last key, and then the text', 'add the line'],
} satisfies Messages;
