import { describe, expect, it } from 'vitest';
import { FIGURE, sayOf, sayOfBoth } from '../../testing/library.ts';

const NO_SPACE = (mark: string, sign: string) =>
  `${mark} does not begin a list item here: no space stands after it — ${mark} and a space at the beginning of each item — add the space (or write ${sign} for the sign itself)`;
const ODD_SPACE = (mark: string) =>
  `${mark} does not begin a list item here: a no-break or full-width space stands beside it — an ordinary space — delete it and press the space bar`;
const TOGETHER = (first: string, second: string) =>
  `the lines that begin with ${first} and ${second} run together into one — an empty line between them, or list items — put an empty line before each, or write - and a space before each`;
const SWALLOWED =
  'this line becomes a part of the list item above it — an empty line before a new paragraph; two spaces before what belongs to the item — add the one or the other';
const TASK = '[ ] makes a box of this item, which nobody can tick — words — write done or open, or take [ ] away';
const NUMBER = (written: number, shown: number) =>
  `this item is written as ${written} and shown as ${shown} — numbers that rise by one, as a list shows them — write ${shown}, or ${written}\\. in a paragraph of its own`;
const EATEN = (sign: string) =>
  `the ${sign} at the beginning of this line is not shown: it makes a ${sign === '>' ? 'quotation' : 'list item'} of the line — - and a space for a list, \\${sign} for the sign itself — write \\${sign} or −, or begin the line with a word`;

describe('what was meant as a list and is none', () => {
  it.each<[string, string, string[]]>([
    ['no space behind a dash', '-甲\n-乙', [`6:1  ${NO_SPACE('-', '\\-')}`, `7:1  ${NO_SPACE('-', '\\-')}`]],
    ['no space, in one line of a paragraph', '其中\n-甲', [`7:1  ${NO_SPACE('-', '\\-')}`]],
    [
      'no space before bold or a bracket',
      '-**甲**\n-（乙）',
      [`6:1  ${NO_SPACE('-', '\\-')}`, `7:1  ${NO_SPACE('-', '\\-')}`],
    ],
    ['no space behind an item', '- 甲\n-乙', [`7:1  ${NO_SPACE('-', '\\-')}`]],
    ['no space behind numbers', '1.先\n2.后', [`6:1  ${NO_SPACE('1.', '1\\.')}`]],
    ['no space behind numbers under a text', '文字\n1.甲\n2.乙', [`7:1  ${NO_SPACE('1.', '1\\.')}`]],
    ['a no-break space', '-\u00a0甲', [`6:1  ${ODD_SPACE('-')}`]],
    [
      'a no-break space behind numbers',
      '1.\u00a0甲\n2.\u00a0乙',
      [`6:1  ${ODD_SPACE('1.')}`, `7:1  ${ODD_SPACE('2.')}`],
    ],
    ['a space of printers', '-\u2003甲', [`6:1  ${ODD_SPACE('-')}`]],
    ['a no-break space before a dash', '\u00a0- 甲', [`6:1  ${ODD_SPACE('-')}`]],
    ['a list that begins with two, under a text', '如下。\n2. 甲\n3. 乙', [`7:1  ${TOGETHER('2.', '3.')}`]],
    ['numbers in brackets', '（1）甲\n（2）乙', [`6:1  ${TOGETHER('（1）', '（2）')}`]],
    ['Chinese numbers', '一、甲\n二、乙', [`6:1  ${TOGETHER('一、', '二、')}`]],
    ['numbers in circles', '分为：\n①甲\n②乙', [`7:1  ${TOGETHER('①', '②')}`]],
    ['dots', '•甲\n•乙', [`6:1  ${TOGETHER('•', '•')}`]],
    ['a plus without a space', '+甲\n+乙', [`6:1  ${TOGETHER('+', '+')}`]],
    ['dashes', '— 甲\n— 乙', [`6:1  ${TOGETHER('—', '—')}`]],
    ['full-width signs', '－甲\n－乙', [`6:1  ${TOGETHER('－', '－')}`]],
    ['dots in a quotation', '> •甲\n> •乙', [`6:3  ${TOGETHER('•', '•')}`]],
  ])('%s', (_, text, said) => expect(sayOf(text)).toEqual(said.map((one) => `r/zh/1-a.mdx:${one}`)));
});

describe('what becomes a list, or another one, without being meant', () => {
  it.each<[string, string, string[]]>([
    ['a line right under an item', '- 甲\n- 乙\n以上两项。', [`8:1  ${SWALLOWED}`]],
    ['a line under an item of a quotation', '> - 甲\n> 乙', [`7:3  ${SWALLOWED}`]],
    ['a text under a title', '- **甲**\n说明。\n- **乙**\n说明。', [`7:1  ${SWALLOWED}`, `9:1  ${SWALLOWED}`]],
    ['boxes', '- [ ] 甲\n- [x] 乙', [`6:1  ${TASK}`, `7:1  ${TASK}`]],
    ['boxes within a list', '- 甲\n  1. [ ] 乙', [`7:3  ${TASK}`]],
    ['numbers with a gap', '1. 甲\n3. 乙\n4. 丙', [`7:1  ${NUMBER(3, 2)}`]],
    ['numbers that fall', '3. 甲\n2. 乙', [`7:1  ${NUMBER(2, 4)}`]],
    ['the same number', '2. 甲\n2. 乙', [`7:1  ${NUMBER(2, 3)}`]],
    ['a minus', '- 10.7%', [`6:1  ${EATEN('-')}`]],
    ['a plus', '+ 3.5个百分点', [`6:1  ${EATEN('+')}`]],
    ['the star of a note', `${FIGURE}\n* 为估计数。`, [`15:1  ${EATEN('*')}`]],
    ['the star of a note under a text', '总计\\*增长。\n\n* 估计数。', [`8:1  ${EATEN('*')}`]],
    ['larger than', '>5%的企业', [`6:1  ${EATEN('>')}`]],
  ])('%s', (_, text, said) => expect(sayOf(text)).toEqual(said.map((one) => `r/zh/1-a.mdx:${one}`)));
});

it('in Chinese', () =>
  expect(sayOf('-甲\n\n- [ ] 甲\n\n①甲\n②乙\n\n1. 甲\n5. 乙', { lang: 'zh' })).toEqual([
    'r/zh/1-a.mdx:6:1  这里的-后面没有空格，不会成为列表项 — 每项开头应是-加空格 — 加上空格（若要写符号本身，写\\-）',
    'r/zh/1-a.mdx:8:1  [ ]会使这一项带上不能勾选的方框 — 应是文字 — 写明已办或未办，或删去[ ]',
    'r/zh/1-a.mdx:10:1  以①和②开头的几行会连成一行 — 各行之间应有空行，或写成列表 — 每行前加一个空行，或在行首写“- ”',
    'r/zh/1-a.mdx:14:1  这一项写的是5，显示出来是2 — 列表的编号应依次加一 — 改成2；要显示5，就另起一段，写5\\.',
  ]));

it.each([
  '- 甲\n- 乙',
  '* 甲\n* 乙',
  '* 甲',
  '1. 甲\n1. 乙',
  '5. 甲\n6. 乙',
  '1) 甲\n2) 乙',
  '- 甲\n  又\n\n  - 乙',
  '> - 甲\n>   乙',
  '- 甲\n\n以上。',
  '-5%\n-3.2%',
  '\\-甲',
  '1.5亿元\n2.3亿元',
  '1.先\n\n2.后',
  '（1）甲\\\n（2）乙',
  '①甲  \n②乙',
  '①甲，②乙',
  '> 2020年增长。',
  '- 2019年\n- 2020年',
  '+ 甲\n+ 2乙',
  '- 占10.7%\n- 占3%',
])('says nothing of: %j', (text) => expect(sayOf(text)).toEqual([]));

it.each(['It is a long\n-term plan.', '- -n: an option', 'In the year\n2020. The year after'])(
  'says nothing of the English: %j',
  (text) =>
    expect(sayOf(text, { file: 'r/en/1-a.mdx' }).filter((message) => /list|item|line/.test(message))).toEqual([]),
);

describe('lists of terms', () => {
  it.each(['网购\n: 在网上购买。\n: 也叫网上零售。\n\nGMV\n: 成交总额。\n\n: 含退货。', '时间\\\n10:30'])(
    'are right: %j',
    (text) => expect(sayOf(text)).toEqual([]),
  );
  it.each([
    [
      ':  GMV',
      'r/zh/1-a.mdx:6:1  a description begins here, and no term stands above it — the term in a line of its own, and right under it : with a space and the description — write the term above, or \\: for the sign itself',
    ],
    [
      '网购\n：在网上购买。',
      'r/zh/1-a.mdx:7:1  a full-width colon begins this line, which makes no description of it — : and a space before a description — write : and a space',
    ],
  ])('say what is wrong: %j', (text, message) => expect(sayOf(text)).toEqual([message]));
  it('have as many terms and descriptions in both languages, with the same numbers', () => {
    expect(
      sayOfBoth('网购\n: 在网上购买。\n\nGMV\n: 2种口径。', 'Online\n: On the web.\n\nGMV\n: 3 readings.'),
    ).toEqual([
      'r/en/1-a.mdx:10:3  “3” stands here, but “2种” in the Chinese at r/zh/1-a.mdx:10 — 2 — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
    ]);
    expect(sayOfBoth('网购\n: 在网上购买。\n: 零售。', 'Online\n: On the web.')).toEqual([
      'r/en/1-a.mdx:6:1  here stands a list of terms of 2 — 3 parts, as in the Chinese at r/zh/1-a.mdx:6 — give both the same parts in the same order',
    ]);
  });
});
