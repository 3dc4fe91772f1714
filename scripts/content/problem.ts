import { compareText } from '../text/index.ts';
import { type Lang, knownLanguages, type Message } from '../languages/index.ts';

/** A place in a content file. Lines and columns count from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

export interface Problem extends Position {
  /** Name of the rule that found it: the name of its file. */
  rule: string;
  /** A warning does not stop the build. */
  severity: 'error' | 'warning';
  message: Record<Lang, Message>;
}

/** `ecommerce-2020/zh/0-preface.mdx:12:5  what is wrong — what was expected — what to do`. */
export function formatProblem(problem: Problem, lang: Lang): string {
  const [what, expected, todo] = problem.message[lang];
  return `${problem.file}:${problem.line}:${problem.column}  ${[what, expected, todo].filter(Boolean).join(' — ')}`;
}

/** File by file, from the top down; two problems at one place in the order of their rules and words. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message[ANY][0], b.message[ANY][0])
  );
}

/** One data file may stand in several figures and languages: what is wrong with it is told once. */
export const withoutTwins = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [`${problem.rule} ${formatProblem(problem, ANY)}`, problem])).values(),
];

/** Any language does, so long as the order is always the same. */
const ANY = knownLanguages.at(-1)!;
