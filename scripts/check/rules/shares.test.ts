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

describe('a sum that is drawn beside its parts', () => {
  const warned = (rows: string, more = '') =>
    sayOf(
      FIGURE.replace('unit="%"', `unit="万人"${more}`).replace(
        /\| 东部[\s\S]*8.37 \|/,
        rows.trim().replace(/ *\n */g, '\n'),
      ),
    );
  const workers = `
    | 农民工 | 27395 |
    | 外出 | 16821 |
    | 住户中外出 | 13243 |
    | 举家外出 | 3578 |
    | 本地 | 10574 |`;

  it('is to be named, parts of parts with it', () =>
    expect(warned(workers)).toEqual([
      'r/zh/1-a.mdx:10:1  “农民工” is just what the rows from “外出” to “本地” come to, and is drawn as one of them — a sum that is told apart from its parts — write totals="农民工" (several with ; between them), or begin its first part with “of which”',
      'r/zh/1-a.mdx:11:1  “外出” is just what the rows from “住户中外出” to “举家外出” come to, and is drawn as one of them — a sum that is told apart from its parts — write totals="外出" (several with ; between them), or begin its first part with “of which”',
    ]));

  it('is none where it is named, or is called so', () => {
    expect(warned(workers, ' totals="农民工；外出"')).toEqual([]);
    expect(warned(workers.replace('农民工', '合计').replace('住户中', '其中：住户中'))).toEqual([]);
  });

  it('may stand behind them', () =>
    expect(warned('| 外出 | 16821 |\n| 本地 | 10574 |\n| 农民工 | 27395 |')).toEqual([
      'r/zh/1-a.mdx:12:1  “农民工” is just what the rows from “外出” to “本地” come to, and is drawn as one of them — a sum that is told apart from its parts — write totals="农民工" (several with ; between them), or begin its first part with “of which”',
    ]));

  it.each([
    '| 甲 | 5 |\n| 乙 | 3 |\n| 丙 | 2 |',
    '| 甲 | 27396 |\n| 乙 | 16821 |\n| 丙 | 10574 |',
    '| 2018年 | 27395 |\n| 2019年 | 16821 |\n| 2020年 | 10574 |',
  ])('is not told of numbers that may be so by chance, of those that nearly are, nor of times: %s', (rows) =>
    expect(warned(rows)).toEqual([]),
  );

  it('is told of a table whose columns all add up, growth aside', () => {
    const rows = '| 甲 | 8935 | 2.1 |\n| 乙 | 5345 | 3.1 |\n| 丙 | 3590 | 0.4 |';
    const table = `| 地区 | 数量 | 增速（%） |\n| --- | ---: | ---: |\n${rows}`;
    const say = (text: string) =>
      sayOf(
        FIGURE.replace('"bar"', '"pair"')
          .replace('unit="%"', 'unit="万人"')
          .replace(/\| 地区[\s\S]*8.37 \|/, text),
      );
    expect(say(table)).toHaveLength(1);
    expect(say(table.replace('3590', '3591'))).toEqual([]);
  });
});

it('a highlight in a table that is not drawn', () => {
  expect(sayOf(FIGURE.replace('chart="bar"', 'chart="none" highlight="西部"'))).toEqual([
    'r/zh/1-a.mdx:6:1  highlight="西部" names no row and no column of the table — a label from the first column, or the head of a column — correct it or take it away',
  ]);
});
