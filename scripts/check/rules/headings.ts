import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { anchorsIn, printedNumber } from '../../markdown/index.ts';
import { ODD_SPACE, paragraphsIn } from '../lines.ts';
import {
  positionOf,
  printedOf,
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
  type Wording,
} from '../../content/index.ts';

/** Headings begin at ##, skip no level, and bear numbers that belong to the page and rise. */
export const headings: Rule = ({ pages }) =>
  pages.flatMap((page) => [...levels(page), ...numbersOf(page), ...countsOf(page), ...unread(page), ...idle(page)]);

const problem = (page: TextFile, node: Parameters<typeof positionOfNode>[1], wording: Wording): Problem =>
  problemAt(positionOfNode(page.path.file, node), 'headings', wording);

const headingsOf = ({ tree }: TextFile): Heading[] => (tree?.children ?? []).filter((node) => node.type === 'heading');

/** Names for addresses that no heading takes. */
function idle(page: TextFile): Problem[] {
  const anchors = anchorsIn(page.frontmatter.data);
  const there = headingsOf(page).length;
  return anchors.length > there
    ? [
        problemAt(positionOf(page.frontmatter, ['anchors', there]), 'headings', (words) =>
          words.headings.anchors(anchors.length, there),
        ),
      ]
    : [];
}

function levels(page: TextFile): Problem[] {
  let before = 1;
  return headingsOf(page).flatMap((heading) => {
    const above = before;
    before = heading.depth;
    if (isUnderlined(heading)) return [problem(page, heading, (words) => words.headings.underlined)];
    if (toString(heading).trim() === '') return [problem(page, heading, (words) => words.headings.empty)];
    if (heading.depth === 1) return [problem(page, heading, (words) => words.headings.first)];
    return heading.depth > above + 1
      ? [problem(page, heading, (words) => words.headings.skipped(above, heading.depth))]
      : [];
  });
}

/** A line of --- or === right under a text makes a heading of it. */
const isUnderlined = ({ position }: Heading): boolean =>
  position !== undefined && position.end.line > position.start.line;

function numbersOf(page: TextFile): Problem[] {
  const printed = printedOf(page);
  const parent = printed && /^[\d.]+$/.test(printed) ? printed : undefined;
  const numbers = headingsOf(page).flatMap((heading) => printedNumber(heading) ?? []);
  const foreigners = parent ? numbers.filter((number) => !number.startsWith(`${parent}.`)) : [];
  // Where no heading fits, it is the number at the top that is wrong.
  const isParentWrong = foreigners.length > 1 && foreigners.length === numbers.length;
  const last = new Map<string, { number: string; line: number }>();
  const problems = headingsOf(page).flatMap((heading) => {
    const text = toString(heading);
    const number = printedNumber(heading);
    if (!number)
      return parent && text.startsWith(`${parent}.`) && /^[\d.]+[^\s\d.]/.test(text)
        ? [problem(page, heading, (words) => words.headings.noSpace(text))]
        : [];
    if (parent && !isParentWrong && foreigners.includes(number))
      return [problem(page, heading, (words) => words.headings.foreign(number, parent))];
    const series = number.split('.').slice(0, -1).join('.');
    const before = last.get(series);
    last.set(series, { number, line: heading.position?.start.line ?? 1 });
    // The same number twice is reported by the rule on ids.
    return before && compareNumbers(before.number, number) > 0
      ? [problem(page, heading, (words) => words.headings.falling(number, before))]
      : [];
  });
  return isParentWrong
    ? [
        problemAt(positionOf(page.frontmatter, ['printed']), 'headings', (words) =>
          words.headings.wrongParent(parent!, foreigners[0]!),
        ),
        ...problems,
      ]
    : problems;
}

/** `### 1. …`, `### 2. …` under one heading. */
function countsOf(page: TextFile): Problem[] {
  const last = new Map<number, { number: string; line: number }>();
  return headingsOf(page).flatMap((heading) => {
    for (const depth of last.keys()) if (depth > heading.depth) last.delete(depth);
    const number = /^(\d{1,2})[.．、](?!\d)/.exec(toString(heading))?.[1];
    const before = last.get(heading.depth);
    if (!number) return [];
    last.set(heading.depth, { number, line: heading.position?.start.line ?? 1 });
    return before && Number(number) <= Number(before.number)
      ? [problem(page, heading, (words) => words.headings.falling(number, before))]
      : [];
  });
}

/** `1.2` is before `1.10`. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((number) => number.split('.').map(Number)) as [number[], number[]];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : left[at]! - (right[at] ?? -1);
}

const ODD_SPACED = new RegExp(`^(?:#{1,6}${ODD_SPACE}|${ODD_SPACE}+#{1,6}[ \\t])`, 'u');

/** `##标题` without a space is no heading but a paragraph; so is one with a space that only looks like one. */
const unread = (page: TextFile): Problem[] =>
  paragraphsIn(page).flatMap(({ lines }) =>
    lines.flatMap((line, index) => {
      if (ODD_SPACED.test(line.text)) {
        const [sign] = /#+/.exec(line.text)!;
        return [problemAt(line, 'headings', (words) => words.headings.oddSpace(sign))];
      }
      // Within a paragraph a single # begins a name: #双十一#.
      const pattern = index === 0 ? /^[#＃]{1,6}(?=[^#＃\s])|^＃+\s/u : /^[#＃]{2,6}(?=[^#＃\s])/u;
      const [sign] = pattern.exec(line.text) ?? [];
      return sign ? [problemAt(line, 'headings', (words) => words.headings.notHeading(sign.trim()))] : [];
    }),
  );
