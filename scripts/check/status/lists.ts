import { escapeHtml } from '../../text/index.ts';
import { sayInEach } from '../../languages/checks/index.ts';
import { formatProblem, type Problem } from '../../content/index.ts';
import type { Exemption } from '../rules/numbers.ts';
import { blockName } from '../block-names.ts';
import type { Behind, DatedBlock } from './behind.ts';
import { day, folded, type Labels } from './html.ts';
import type { PageStatus } from './library.ts';

/** What stands below a report's tables: each item with its place in the library. Empty lists are left out. */
export const behindList = (pages: readonly PageStatus[], labels: Labels): string =>
  list(
    labels.text((words) => words.blocksBehind),
    pages.flatMap((page) => page.behind.map((behind) => behindItem(page, behind, labels))),
  );

export const problemList = (problems: readonly Problem[], labels: Labels): string =>
  list(
    labels.text((words) => words.problems),
    problems.map((problem) => problemItem(problem, labels)),
  );

export const exemptionList = (pages: readonly PageStatus[], { text }: Labels): string =>
  list(
    text((words) => words.exemptNumbers),
    pages.flatMap((page) => page.exemptions).map(exemptionItem),
  );

function list(title: string, items: readonly string[]): string {
  return items.length > 0
    ? folded(title, items.length, `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`)
    : '';
}

const placed = (file: string, line: number): string => `<code>${escapeHtml(file)}:${line}</code>`;

function behindItem(page: PageStatus, { changed, behind }: Behind, { label }: Labels): string {
  const dated = ({ lang, block, at }: DatedBlock) => `${placed(page[lang]?.file ?? '', block.line)} ${day(at)}`;
  const name = label(sayInEach((words) => escapeHtml(blockName(changed.block, words))));
  return `${name}: ${dated(changed)} → ${dated(behind)}`;
}

function problemItem(problem: Problem, { languages, tagOf, text }: Labels): string {
  const mark =
    problem.severity === 'error'
      ? `<span class="bad">${text((words) => words.error)}</span>`
      : `<span class="warn">${text((words) => words.warning)}</span>`;
  const [first, ...others] = languages;
  const again = others.map(
    (lang) =>
      `<br><span class="other" lang="${tagOf(lang)}">${escapeHtml(problem.message[lang].filter(Boolean).join(' — '))}</span>`,
  );
  return `${mark} <code>${escapeHtml(formatProblem(problem, first))}</code>${again.join('')}`;
}

const exemptionItem = ({ place, number, reason }: Exemption): string =>
  `${placed(place.file, place.line)} <strong>${escapeHtml(number)}</strong> ${escapeHtml(reason)}`;
