import type { List, ListItem, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import {
  passagesOf,
  type Position,
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
  type Wording,
} from '../../content/index.ts';
import { isElement, nodesIn } from '../../markdown/index.ts';
import { type Line, ODD_SPACE, paragraphsIn } from '../lines.ts';

/** What was meant as a list and is none, and what becomes one without being meant. */
export const lists: Rule = ({ pages }) => pages.flatMap((page) => [...notRead(page), ...readOtherwise(page)]);

const problem = (place: Position, wording: Wording): Problem => problemAt(place, 'lists', wording);

const ODD_SPACED = new RegExp(`^(?:(?:[-*+]|\\d{1,9}[.)])${ODD_SPACE}|${ODD_SPACE}+(?:[-*+]|\\d{1,9}[.)])[ \\t])`, 'u');
const DASH = /^-(?=[\p{L}“《（「【[]|\*\*)/u;

/** What lines begin with that belong to a series. None of them begins a line on the page. */
const SERIES: RegExp[] = [
  /^\d{1,3}[.)](?!\d)/,
  /^\d{1,3}[．、）]/,
  /^[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-z])[)）]/,
  /^[①-⑳⑴-⒇❶-❿➀-➉]/u,
  /^[一二三四五六七八九十]{1,3}[、．]/,
  /^[•●○◦▪▫■□◆◇▶►➢➤✓✔√·・∙‣⁃★☆－]/u,
  /^[A-H][.、)）]/,
  /^[–—−][ \t]/,
  /^\+(?=\p{L})/u,
];

const notRead = (page: TextFile): Problem[] =>
  paragraphsIn(page).flatMap(({ parent, lines }) => [
    ...oddSpaces(lines),
    ...dashes(parent?.type === 'listItem' ? lines.slice(1) : lines),
    ...series(lines.filter(({ text }) => !ODD_SPACED.test(text))),
    ...(parent?.type === 'listItem' ? swallowed(lines) : []),
    ...descriptions(lines),
  ]);

/** `-\u00a0甲`. */
const oddSpaces = (lines: Line[]): Problem[] =>
  lines
    .filter(({ text }) => ODD_SPACED.test(text))
    .map((line) => problem(line, (words) => words.lists.oddSpace(line.text.trim().split(/\s/)[0]!)));

/** `-甲`. Within an English paragraph a single line may begin with a hyphen. */
function dashes(lines: Line[]): Problem[] {
  const found = lines.filter(({ text }) => DASH.test(text));
  return found
    .filter(({ text, runsOn }) => !runsOn || found.length > 1 || /^-\p{Script=Han}/u.test(text))
    .map((line) => problem(line, (words) => words.lists.noSpace('-')));
}

/** `1.甲` and `2.乙` in one paragraph, or `（1）甲` and `（2）乙`: on the page they follow each other in one line. */
function series(lines: Line[]): Problem[] {
  const [found] = SERIES.map((pattern) =>
    lines
      .filter(({ text }) => pattern.test(text))
      .map((line) => ({ ...line, sign: pattern.exec(line.text)![0].trim() })),
  ).filter((some) => some.length > 1 && some.slice(1).some(({ runsOn }) => runsOn));
  if (!found) return [];
  const [first, second] = found as [(typeof found)[0], (typeof found)[0]];
  const isNumber = /^\d+[.)]$/.test(first.sign) && /^\d+[.)]\S/.test(first.text);
  return [
    problem(first, (words) =>
      isNumber ? words.lists.noSpace(first.sign) : words.lists.runTogether(first.sign, second.sign),
    ),
  ];
}

/** A line at the left edge right under an item becomes a part of the item. */
const swallowed = (lines: Line[]): Problem[] =>
  lines
    .filter(({ before, text }, index) => index > 0 && /^(?:>[ \t]?)*$/.test(before) && !DASH.test(text))
    .slice(0, 1)
    .map((line) => problem(line, (words) => words.lists.swallowed));

/** `: a description` without a term above it, and `：` where `: ` was meant. */
const descriptions = (lines: Line[]): Problem[] =>
  lines.flatMap((line, index) =>
    index === 0 && /^: /.test(line.text)
      ? [problem(line, (words) => words.lists.noTerm)]
      : index > 0 && line.text.startsWith('：')
        ? [problem(line, (words) => words.lists.fullWidthColon)]
        : [],
  );

const readOtherwise = (page: TextFile): Problem[] => [
  ...nodesIn(page.tree, 'listItem')
    .filter(({ node }) => typeof node.checked === 'boolean')
    .map(({ node }) => problem(positionOfNode(page.path.file, node), (words) => words.lists.task)),
  ...nodesIn(page.tree, 'list').flatMap(({ node, parent, index }) =>
    node.ordered ? counted(page, node) : signs(page, node, parent?.children[index - 1]),
  ),
  ...nodesIn(page.tree, 'blockquote')
    .filter(({ node }) => /^>(?:[=\d]| ?\d[\d.,]* ?[%％])/.test(sourceOf(page, node)))
    .map(({ node }) => problem(positionOfNode(page.path.file, node), (words) => words.lists.eaten('>'))),
];

const sourceOf = ({ body }: TextFile, { position }: Nodes): string =>
  body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** A list counts on from its first number, whatever the others say; all of them `1.` is a habit that means just that. */
function counted(page: TextFile, { children }: List): Problem[] {
  const written = children.map((item) => Number(/^\d+/.exec(sourceOf(page, item))?.[0]));
  const [first = 1] = written;
  if (first < 2 && written.every((number) => number === first)) return [];
  const wrong = written.findIndex((number, index) => number !== first + index);
  return wrong < 0
    ? []
    : [
        problem(positionOfNode(page.path.file, children[wrong]!), (words) =>
          words.lists.otherNumber(written[wrong]!, first + wrong),
        ),
      ];
}

const SHARE = /^\d[\d.,]*\s?(?:[%％‰]|个百分点|percentage points?|percent|per cent)[。.]?$/;

/** Signs at the beginning of a line that make an item of it and are gone: a minus, a plus, the star of a note. */
function signs(page: TextFile, list: List, previous: Nodes | undefined): Problem[] {
  const sign = sourceOf(page, list)[0]!;
  const isLost = (item: ListItem): boolean => {
    const text = toString(item).trim();
    if (sign === '*') return list.children.length === 1 && (isTable(previous) || hasStars(page));
    return SHARE.test(text);
  };
  return list.children
    .filter(isLost)
    .map((item) => problem(positionOfNode(page.path.file, item), (words) => words.lists.eaten(sign)));
}

const isTable = (node: Nodes | undefined): boolean =>
  node !== undefined && (node.type === 'table' || (isElement(node) && node.name === 'Figure'));

/** A star behind a word refers to a note. */
const hasStars = (page: TextFile): boolean =>
  passagesOf(page).some(({ text }) => /[\p{L}\p{N}%）)]\*(?!\*)/u.test(text));
