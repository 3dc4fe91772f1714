import { describe, expect, it } from 'vitest';
import { FIGURE, sayOf } from '../../testing/library.ts';

const parts = (rows: string, more = ''): string =>
  FIGURE.replace('chart="bar"', `chart="parts"${more}`).replace(/\| 东部[\s\S]*8.37 \|/, rows);

describe('parts of a whole', () => {
  it.each([
    [
      'too little',
      '| 甲 | 50.00 |\n| 乙 | 49.90 |',
      [
        'r/zh/1-a.mdx:8:1  the shares add up to 99.9% — 100%, give or take 0.01 for rounding — correct a value, add the rest as a row, or use chart="bar"',
      ],
    ],
    [
      'too much',
      '| 甲 | 50.0 |\n| 乙 | 50.2 |',
      [
        'r/zh/1-a.mdx:8:1  the shares add up to 100.2% — 100%, give or take 0.1 for rounding — correct a value, add the rest as a row, or use chart="bar"',
      ],
    ],
    [
      'beyond what the chart allows',
      '| 甲 | 60 |\n| 乙 | 50 |',
      [
        'r/zh/1-a.mdx:8:1  chart="parts" draws parts of one whole, but the shares add up to 110%; use chart="bar" — a table that the chart can show — correct the cells or choose another chart',
      ],
    ],
    [
      'the same row twice',
      '| 甲 | 50 |\n| 甲 | 50 |',
      [
        'r/zh/1-a.mdx:11:1  the row “甲” is there already, on line 10 — each row once — correct the label or take the row away',
      ],
    ],
  ])('%s', (_, rows, messages) => expect(sayOf(parts(rows))).toEqual(messages));

  it.each(['| 甲 | 33.3 |\n| 乙 | 33.3 |\n| 丙 | 33.3 |', '| 甲 | 50.01 |\n| 乙 | 50 |', '| 甲 | 超50 |\n| 乙 | 30 |'])(
    'rounding is allowed for: %s',
    (rows) => expect(sayOf(parts(rows))).toEqual([]),
  );

  it('bars that are said to be a whole', () => {
    expect(sayOf(FIGURE.replace('chart="bar"', 'chart="bar" whole="yes"'))).toEqual([
      'r/zh/1-a.mdx:8:1  the shares add up to 92.91% — 100%, give or take 0.01 for rounding — correct a value, add the rest as a row, or take whole="yes" away',
    ]);
    expect(sayOf(FIGURE.replace('chart="bar"', 'chart="bar" whole="no"'))).toEqual([]);
  });

  it('a total is none of the shares that are added up', () => {
    const whole = FIGURE.replace('chart="bar"', 'chart="bar" whole="yes"').replace('8.37 |', '15.46 |\n| 合计 | 100 |');
    expect(sayOf(whole)).toEqual([]);
    expect(sayOf(whole.replace('合计', '其他'))).toHaveLength(1);
  });

  it('a negative bar of a whole', () => {
    expect(sayOf(FIGURE.replace('chart="bar"', 'chart="bar" whole="yes"').replace('8.37', '-8.37'))).toEqual([
      'r/zh/1-a.mdx:11:1  the share -8.37 is below zero — parts of one whole, each 0 or more — correct the value, or write whole="no"',
    ]);
  });
});

it('a highlight in a table that is not drawn', () => {
  expect(sayOf(FIGURE.replace('chart="bar"', 'chart="none" highlight="西部"'))).toEqual([
    'r/zh/1-a.mdx:6:1  highlight="西部" names no row and no column of the table — a label from the first column, or the head of a column — correct it or take it away',
  ]);
});
