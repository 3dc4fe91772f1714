import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { libraryAround } from '../content/index.ts';
import { libraryRefusal, newLibrary, type Place } from '../import/index.ts';
import { catalogue, type Lang, messageLanguage } from '../languages/index.ts';
import { displayPath, type Project } from '../project.ts';
import { defineCommand, runAsMain } from './command.ts';

export const newLibraryCommand = defineCommand({
  name: 'new-library',
  positionals: '<folder>',
  help: `
Makes a small library that is whole: site.yaml with its questions, a page on who publishes it, and a report with two
sections, two figures and a footnote, in each language. Check and build find nothing wrong with it.
  <folder>          a folder that is empty or not there
  --languages LIST  the library's languages, separated by commas; the address / leads to the first
  --lang zh         says in Chinese what to do next`,
  options: { languages: { type: 'string' }, lang: { type: 'string' } },
  run({ values, positionals: [folder], project, output, doing }) {
    const lang = messageLanguage(values.lang);
    const languages = (values.languages ?? '')
      .split(',')
      .map((code) => code.trim().toLowerCase())
      .filter(Boolean);
    const path = folder && resolve(folder);
    doing('looking at the folder');
    const reason = libraryRefusal(path ? placeAt(path, project) : undefined, languages);
    if (reason) {
      output.error(reason[lang]);
      return 1;
    }
    doing(`making a library in ${path}`);
    for (const [file, text] of newLibrary({ languages: languages as Lang[], today: project.today }))
      write(join(path!, file), text);
    output.line(catalogue(lang).newLibrary.nextSteps(folder!.replace(/[\\/]+$/, '')));
    return 0;
  },
});

function placeAt(path: string, project: Project): Place {
  const outer = libraryAround(path);
  return { folder: displayPath(project, path), state: stateOf(path), outer: outer && displayPath(project, outer) };
}

function stateOf(path: string): Place['state'] {
  if (!existsSync(path)) return 'missing';
  if (!statSync(path).isDirectory()) return 'file';
  // A repository is an empty folder to its publisher.
  return readdirSync(path).some((name) => name !== '.git') ? 'full' : 'empty';
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // Never over a file that is there, whatever the check above has seen.
  writeFileSync(path, text, { flag: 'wx' });
}

await runAsMain(import.meta, newLibraryCommand);
