import { describe, expect, it } from 'vitest';
import { sayOf } from '../../testing/library.ts';

const NO_HEAD =
  'these rows are no table yet: nothing divides the head from the rest — | --- | ---: | under the first row, with as many parts as the table has columns — add this line, and an empty line above and below the table';

describe('rows that are no table', () => {
  it.each([
    ['with bars at their ends', '| 地区 | 占比 |\n| 东部 | 5 |', 6],
    ['without bars at their ends', '地区 | 占比\n东部 | 5', 6],
    ['without spaces', '地区|占比|增速\n东部|5|3', 6],
    ['under a text', '下表。\n| 地区 | 占比 |\n| 东部 | 5 |', 7],
    ['in a list', '- 地区 | 占比\n  东部 | 5', 6],
    ['whose line of dashes has other parts', '地区 | 占比\n--- | --- | ---\n东部 | 5', 6],
  ])('%s', (_, text, line) =>
    expect(sayOf(text)).toEqual([expect.stringMatching(new RegExp(`^r/zh/1-a.mdx:${line}:\\d  `))]),
  );

  it('are named in whole words', () =>
    expect(sayOf('地区 | 占比\n东部 | 5')).toEqual([`r/zh/1-a.mdx:6:1  ${NO_HEAD}`]));
});

describe('rows that were copied from a spreadsheet', () => {
  const TABS =
    'these lines are divided by tabs, as a table is that was copied from a spreadsheet or from Word: a page runs them together — a table in Markdown: | a | b |, and under the first row | --- | ---: | — write | in place of each tab and at both ends of each line, and add the line of dashes';
  it('are named', () => expect(sayOf('地区\t占比\t增速\n东部\t5\t3')).toContain(`r/zh/1-a.mdx:6:1  ${TABS}`));
  it('are named below a text', () =>
    expect(sayOf('下表。\n地区\t2020\n东部\t5\n西部\t6')).toEqual([`r/zh/1-a.mdx:7:1  ${TABS}`]));
});

it.each([
  '甲\t1',
  '甲\t1\n丙',
  '地区 | 占比\n--- | ---\n东部 | 5',
  '| 地区 | 占比 |\n| --- | --- |\n| 东部 | 5 |',
  '首页 | 关于',
  '首页 | 关于\n文字',
  '甲\\|乙\n丙\\|丁',
  '`a|b`\n`c|d`',
])('says nothing of: %j', (text) => expect(sayOf(text)).toEqual([]));
