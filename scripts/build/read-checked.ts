import { openCache } from '../cache/index.ts';
import { checkContent } from '../check/index.ts';
import {
  formatProblem,
  heldBackIn,
  type Library,
  type Problem,
  provideLibrary,
  readIncremental,
  reportOf,
  without,
} from '../content/index.ts';
import { ExpectedError } from '../expected-error.ts';
import type { FileContent } from '../files/index.ts';
import { catalogue, countOf, messageLanguage } from '../languages/index.ts';
import { displayPath, type Project, setProject } from '../project.ts';
import type { Progress } from './progress.ts';

/**
 * Reads and checks a library, and hands it to the pages, without the reports that are left out today. Nothing is built
 * from content that is wrong: throws an ExpectedError, and what was published stays as it was. Of a part, only its own
 * reports are checked text by text.
 */
export function readChecked(files: ReadonlyMap<string, FileContent>, project: Project, say: Progress): Library {
  say.doing('reading the content');
  const cache = openCache(project, 'texts');
  const { only } = project;
  const library = readIncremental(files, cache, (report) => !only || only.includes(report));
  const held = heldBackIn(library, project.today);
  say.doing('checking the content');
  const errors = checkContent(library, cache, only).filter((problem) => stops(problem, held));
  cache.save();
  if (errors.length > 0) refuse(errors, project, say);
  if (held.size > 0) say.line(catalogue(messageLanguage()).commands.leftOut([...held]));
  setProject({ ...project, leftOut: [...held.keys()] });
  const published = without(library, new Set(held.keys()));
  provideLibrary(() => published);
  say.end('check');
  return published;
}

function refuse(errors: readonly Problem[], project: Project, say: Progress): never {
  for (const error of errors)
    say.error(`${displayPath(project, project.content)}/${formatProblem(error, messageLanguage())}`);
  const site = project.only ? 'the last site' : `${displayPath(project, project.out)}/`;
  throw new ExpectedError(
    `\n${countOf(errors.length, 'problem', 'problems')}: nothing was built, and ${site} is as it was.`,
  );
}

/** What is wrong in a report that is left out stops nothing; a link to it from what is published does. */
const stops = ({ severity, rule, file }: Problem, held: ReadonlyMap<string, unknown>): boolean =>
  (severity === 'error' || rule === 'unpublished') && !held.has(reportOf(file));
