import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { printedNumber } from '../../markdown/block-ids.ts';
import type { TextFile, Rule } from '../../content/library.ts';
import { positionOfNode, problemAt } from '../../content/position.ts';
import type { Problem } from '../../content/problem.ts';
import { positionOf } from '../../content/read-yaml.ts';

/** Headings begin at ##, skip no level, and bear numbers that belong to the page and rise. */
export const headings: Rule = ({ pages }) =>
  pages.flatMap((page) => [...levels(page), ...numbersOf(page), ...countsOf(page), ...unread(page)]);

const problem = (page: TextFile, node: Parameters<typeof positionOfNode>[1], say: Problem['message']): Problem =>
  problemAt(positionOfNode(page.path.file, node), 'headings', say);

const headingsOf = ({ tree }: TextFile): Heading[] => (tree?.children ?? []).filter((node) => node.type === 'heading');

function levels(page: TextFile): Problem[] {
  let before = 1;
  return headingsOf(page).flatMap((heading) => {
    const above = before;
    before = heading.depth;
    if (isUnderlined(heading)) return [problem(page, heading, underlined)];
    if (toString(heading).trim() === '') return [problem(page, heading, empty)];
    if (heading.depth === 1) return [problem(page, heading, first)];
    return heading.depth > above + 1 ? [problem(page, heading, skipped(above, heading.depth))] : [];
  });
}

/** A line of --- or === right under a text makes a heading of it. */
const isUnderlined = ({ position }: Heading): boolean =>
  position !== undefined && position.end.line > position.start.line;

function numbersOf(page: TextFile): Problem[] {
  const printed = page.frontmatter.data?.printed;
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
        ? [problem(page, heading, noSpace(text))]
        : [];
    if (parent && !isParentWrong && foreigners.includes(number))
      return [problem(page, heading, foreign(number, parent))];
    const series = number.split('.').slice(0, -1).join('.');
    const before = last.get(series);
    last.set(series, { number, line: heading.position?.start.line ?? 1 });
    // The same number twice is told by the rule on ids.
    return before && compareNumbers(before.number, number) > 0 ? [problem(page, heading, falling(number, before))] : [];
  });
  return isParentWrong
    ? [
        problemAt(positionOf(page.frontmatter, ['printed']), 'headings', wrongParent(parent!, foreigners[0]!)),
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
    return before && Number(number) <= Number(before.number) ? [problem(page, heading, falling(number, before))] : [];
  });
}

/** `1.2` is before `1.10`. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((number) => number.split('.').map(Number)) as [number[], number[]];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : left[at]! - (right[at] ?? -1);
}

/** `##标题` without a space is no heading but a paragraph. */
function unread(page: TextFile): Problem[] {
  const problems: Problem[] = [];
  if (page.tree) {
    visit(page.tree, 'paragraph', (node) => {
      const [sign] = /^[#＃]{1,6}(?=[^#＃\s])|^＃+\s/u.exec(toString(node)) ?? [];
      const isEscaped = page.body[node.position?.start.offset ?? 0] === '\\';
      if (sign && !isEscaped) problems.push(problem(page, node, notHeading(sign.trim())));
    });
  }
  return problems;
}

const underlined: Problem['message'] = {
  en: [
    'a line of --- or === under this text makes a heading of it',
    'an empty line between them, or a heading with ##',
    'add the empty line, or write ## before the text',
  ],
  zh: ['文字下面紧接着---或===，会把文字变成标题', '两者之间应有空行，标题应以##开头', '加一个空行，或在文字前写##'],
};
const empty: Problem['message'] = {
  en: ['this heading has no text', '## and the title', 'write the title, or take the signs away'],
  zh: ['这个标题没有文字', '应是##加标题', '写上标题，或删去#号'],
};
const first: Problem['message'] = {
  en: [
    'a heading with a single # stands in the text',
    'headings from ## on; the page’s own title comes from title: at the top',
    'write ##',
  ],
  zh: ['正文里有一级标题（#）', '正文标题从##开始，页面标题取自文首的title:', '改成##'],
};
const skipped = (above: number, depth: number): Problem['message'] => ({
  en: [
    `a heading ${'#'.repeat(depth)} follows ${above === 1 ? 'the page’s title' : `a heading ${'#'.repeat(above)}`}`,
    `at most ${'#'.repeat(above + 1)}; no level is left out`,
    `write ${'#'.repeat(above + 1)}`,
  ],
  zh: [
    `${'#'.repeat(depth)}标题跟在${above === 1 ? '页面标题' : `${'#'.repeat(above)}标题`}之后`,
    `最多应是${'#'.repeat(above + 1)}，不能跳级`,
    `改成${'#'.repeat(above + 1)}`,
  ],
});
const noSpace = (text: string): Problem['message'] => ({
  en: [
    `no space stands after the number of “${text.slice(0, 16)}”`,
    'number, space, title: ## 1.1.2 Title',
    'add the space',
  ],
  zh: [`“${text.slice(0, 16)}”的编号后面没有空格`, '应是编号、空格、标题：## 1.1.2 标题', '加上空格'],
});
const foreign = (number: string, parent: string): Problem['message'] => ({
  en: [
    `the number ${number} does not belong to this page`,
    `a number that begins with ${parent}., as printed: "${parent}" at the top says`,
    'correct the number, here or at the top',
  ],
  zh: [`编号${number}不属于本页`, `文首printed: "${parent}"，编号应以${parent}.开头`, '改正这里或文首的编号'],
});
const wrongParent = (parent: string, number: string): Problem['message'] => ({
  en: [
    `printed is ${parent}, but the headings are numbered ${number} and so on`,
    `headings that begin with ${parent}.`,
    'correct printed or the headings',
  ],
  zh: [`printed是${parent}，标题的编号却是${number}等`, `标题编号应以${parent}.开头`, '改正printed或标题编号'],
});
const falling = (number: string, before: { number: string; line: number }): Problem['message'] => ({
  en: [
    `${number} comes after ${before.number} on line ${before.line}`,
    'numbers that rise',
    'correct the number or move the section',
  ],
  zh: [`${number}排在第${before.line}行的${before.number}之后`, '编号应依次递增', '改正编号或调整顺序'],
});
const notHeading = (sign: string): Problem['message'] => ({
  en: [
    `${sign} does not begin a heading here`,
    'half-width # signs, a space, then the title',
    'add the space (or write \\# for the sign itself)',
  ],
  zh: [`这里的${sign}不会成为标题`, '应是半角#、空格、标题', '加上空格（若要写#号本身，写\\#）'],
});
