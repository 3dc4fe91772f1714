import { describe, expect, it } from 'vitest';
import { sayOf, sayOfBoth } from '../../testing/library.ts';

const BLOCK = '$$\n\\frac{a}{b} < \\text{增长率}\n$$';

it.each([
  BLOCK,
  '$$x_{1}^{2}$$',
  '其中$$\\bar{x}$$为均值。',
  '$$\\max x \\quad \\mbox{使得} x < 1 \\tag{1}$$',
  '价格为$5至$10，成本为\\$\\$。',
  '> [!NOTE]\n> $$\n> \\sum_{i} x_i\n> $$',
  '- 项\n\n  $$\n  x\n  $$',
  '| 符号 | 含义 |\n| --- | --- |\n| $$x_1$$ | 均值 |',
])('a formula is right: %j', (text) => expect(sayOf(text)).toEqual([]));

const UNKNOWN =
  'nobody knows \\foo in a formula — a command of TeX that KaTeX has, such as \\frac or \\sum; words in \\text{ } — correct its spelling, or take it away';
const NOT_CLOSED =
  'a formula begins here and does not end — $$ on a line of its own after it too, or both in one line: $$a = b$$ — add the $$ at its end, or write \\$\\$ for two dollar signs';
const TEX = 'TeX as KaTeX has it: \\frac{a}{b}, x_{1}, \\sum — correct it at this place';

describe('a formula', () => {
  it.each([
    ['that names what there is not', '正文$$a + \\foo b$$。', `6:9  ${UNKNOWN}`],
    ['that names it in its third line', '$$\na +\n  \\foo b\n$$', `8:3  ${UNKNOWN}`],
    ['that names it in a quotation', '> $$\n> a +\n> \\foo b\n> $$', `8:3  ${UNKNOWN}`],
    ['alone in its paragraph', '$$\\foo$$', `6:3  ${UNKNOWN}`],
    [
      'with a name for its number',
      '$$a = b \\label{eq:sum}$$',
      '6:9  \\label gives a formula a name, or leads to one, which only TeX can do — \\tag{1} in the formula, and (1) where it is spoken of — write its number',
    ],
    ['that leads out of the page', '$$\\href{https://a.example}{x}$$', `6:1  ${UNKNOWN.replace('\\foo', '\\href')}`],
    [
      'with a brace that does not close',
      '$$\n\\frac{a}{\n$$',
      `7:10  this formula cannot be read: Unexpected end of input in a macro argument, expected '}' — ${TEX}`,
    ],
    ['that never ends', '$$\na + b\n\n正文。', `6:1  ${NOT_CLOSED}`],
    ['that never ends in its line', '正文$$a + b。', `6:3  ${NOT_CLOSED}`],
    [
      'in several lines with words behind its $$',
      '$$ a +\nb\n$$',
      '6:1  more stands behind these $$, and would be lost — $$ on a line of its own before and after a formula of several lines — begin a new line after the $$',
    ],
    [
      'without anything',
      '$$\n\n$$',
      '6:1  this formula is empty — $$a = b$$ — write it, or \\$\\$ for two dollar signs',
    ],
    [
      'between single dollars',
      '设$x_1 = y$为增速。',
      '6:2  this looks like a formula between single $, which are sums of money here — $$a = b$$ with two dollar signs on each side — double them',
    ],
    [
      'in a cell',
      '<Figure id="a" chart="none" title="题" unit="%" source="源">\n\n| 甲 | 乙 |\n| --- | --- |\n| $$x$$ | 1 |\n\n</Figure>',
      '10:1  a mark of Markdown in the cell “x” would be lost: a table of values has no place for it — text, footnotes, links and bold in the cells of a <Figure> — take it away',
    ],
    [
      'in a heading',
      '## 增速$$x$$',
      '6:6  a formula stands in a heading — words: headings stand in lists and in search too — put it into the text under the heading',
    ],
    [
      'with more levels than anyone reads',
      `$$${'{'.repeat(200)}x${'}'.repeat(200)}$$`,
      `6:1  this formula cannot be read: more than 50 levels of braces — ${TEX}`,
    ],
    [
      'that is longer than anyone reads',
      `$$\n${'x '.repeat(3000)}\n$$`,
      `6:1  this formula cannot be read: more than 5000 signs — ${TEX}`,
    ],
    [
      'that calls itself',
      '$$\\def\\a{\\a\\a}\\a$$',
      `6:1  this formula cannot be read: Too many expansions: infinite loop or need to increase maxExpand setting — ${TEX}`,
    ],
  ])('%s is reported', (_, text, message) => expect(sayOf(text)).toEqual([`r/zh/1-a.mdx:${message}`]));
});

describe('formulas in two languages', () => {
  it('are the same, but for the words in them', () =>
    expect(sayOfBoth(BLOCK, BLOCK.replace('增长率', 'growth'))).toEqual([]));
  it('are the same in a line, in any order', () =>
    expect(sayOfBoth('由$$a$$得$$b$$。', '$$b$$ follows from $$a$$.')).toEqual([]));
  it('must not differ', () =>
    expect(sayOfBoth(`${BLOCK}\n\n由$$a$$得出。`, `${BLOCK.replace('{b}', '{c}')}\n\nFrom $$a$$ and $$a$$.`)).toEqual([
      'r/en/1-a.mdx:6:1  this block has «\\frac{a}{c} < \\text{}» — «\\frac{a}{b} < \\text{}», as in the Chinese at r/zh/1-a.mdx:6 — make formulas, code, pictures and links without words the same in both',
      'r/en/1-a.mdx:10:1  this block has «a» — no formula, code, picture or link without words, as in the Chinese at r/zh/1-a.mdx:10 — make formulas, code, pictures and links without words the same in both',
    ]));
  it('stand in both', () =>
    expect(sayOfBoth('甲。\n\n$$a$$\n\n乙。', 'One.\n\nTwo.')).toEqual([
      'r/zh/1-a.mdx:8:1  a formula stands here and not in the English — the same after r/en/1-a.mdx:6 — add it there, or take it away here',
    ]));
});

it('what stands behind $$ is told where the rest of the text cannot be read for it', () =>
  expect(sayOf('$$X = \\begin{a}\n1\n\\end{a}$$\n\n正文。\n\n$$\nx_{1}\n$$')).toContain(
    'r/zh/1-a.mdx:6:1  more stands behind these $$, and would be lost — $$ on a line of its own before and after a formula of several lines — begin a new line after the $$',
  ));
