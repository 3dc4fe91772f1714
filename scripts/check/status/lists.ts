import { type Lang, say } from '../../languages/index.ts';
import { type Problem, formatProblem } from '../../content/problem.ts';
import type { Excuse } from '../rules/numbers.ts';
import { otherLang, blockName } from '../block-names.ts';
import type { Behind } from './behind.ts';
import { day, escape, folded, label } from './html.ts';
import type { PageStatus } from './library.ts';

/** What stands below a report's tables: each item with its place in `content/`. Empty lists are left out. */
export const behindList = (pages: readonly PageStatus[]): string =>
  list(
    label(say((words) => words.status.blocksBehind)),
    pages.flatMap((page) => page.behind.map((behind) => behindItem(page, behind))),
  );

export const problemList = (problems: readonly Problem[]): string =>
  list(label(say((words) => words.status.problems)), problems.map(problemItem));

export const excuseList = (pages: readonly PageStatus[]): string =>
  list(label(say((words) => words.status.exemptNumbers)), pages.flatMap((page) => page.excuses).map(excuseItem));

function list(title: string, items: readonly string[]): string {
  return items.length > 0
    ? folded(title, items.length, `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`)
    : '';
}

const placed = (file: string, line: number): string => `<code>content/${escape(file)}:${line}</code>`;

function behindItem(page: PageStatus, { changed, block, twin, at, twinAt }: Behind): string {
  const fileOf = (lang: Lang) => page[lang]?.file ?? '';
  const name = label(say((words) => escape(blockName(block, words))));
  return `${name}: ${placed(fileOf(changed), block.line)} ${day(at)} → ${placed(fileOf(otherLang(changed)), twin.line)} ${day(twinAt)}`;
}

function problemItem(problem: Problem): string {
  const mark =
    problem.severity === 'error'
      ? `<span class="bad">${label(say((words) => words.status.error))}</span>`
      : `<span class="warn">${label(say((words) => words.status.warning))}</span>`;
  return `${mark} <code>content/${escape(formatProblem(problem, 'zh'))}</code><br><span class="en" lang="en">${escape(problem.message.en.filter(Boolean).join(' — '))}</span>`;
}

const excuseItem = ({ place, number, reason }: Excuse): string =>
  `${placed(place.file, place.line)} <strong>${escape(number)}</strong> ${escape(reason)}`;
