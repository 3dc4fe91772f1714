import type { Lang } from '../languages/index.ts';
import { checkMessages } from '../languages/checks/index.ts';
import type { Problem } from '../content/index.ts';

/**
 * What `npm run check` prints: the problems file by file with an empty line between files, then how many there are.
 * Each is one line, `content/annual-2025/en/0-preface.mdx:12:5  what is wrong — what was expected — what to do`,
 * so that a terminal and an editor can jump to its place. `pages` is how many texts were read, `folder` the library's.
 */
export function printProblems(problems: readonly Problem[], lang: Lang, pages: number, folder: string): string {
  return [
    ...byFile(problems).map((group) => group.map((problem) => problemLine(problem, lang, folder)).join('\n')),
    summary(problems, lang, pages),
  ].join('\n\n');
}

/** One problem, with the library's folder before its file. A warning says so: it does not stop the build. */
export function problemLine(problem: Problem, lang: Lang, folder: string): string {
  const { file, line, column, severity, message } = problem;
  const mark = severity === 'warning' ? checkMessages(lang).report.warning : '';
  return `${folder}/${file}:${line}:${column}  ${mark}${message[lang].filter(Boolean).join(' — ')}`;
}

/** Problems come in the order of their files. */
function byFile(problems: readonly Problem[]): Problem[][] {
  const groups: Problem[][] = [];
  for (const problem of problems) {
    const last = groups.at(-1);
    if (last?.[0]?.file === problem.file) last.push(problem);
    else groups.push([problem]);
  }
  return groups;
}

const countOf = (problems: readonly Problem[], severity: Problem['severity']): number =>
  problems.filter((problem) => problem.severity === severity).length;

/** `368 files: 8 errors, 19 warnings.` */
export const summary = (problems: readonly Problem[], lang: Lang, pages: number): string =>
  checkMessages(lang).report.summary(pages, countOf(problems, 'error'), countOf(problems, 'warning'));
