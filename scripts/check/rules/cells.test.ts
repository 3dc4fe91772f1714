import { describe, expect, it } from 'vitest';
import { FIGURE, sayOf } from '../../testing/library.ts';

const figure = (cell: string, chart = 'bar'): string =>
  FIGURE.replace('"bar"', `"${chart}"`).replace('| 中部 |', '| 北部 | 7 |\n| 中部 |').replace('8.37', cell);

describe('a text among numbers', () => {
  it.each([
    [
      '84.5x',
      'r/zh/1-a.mdx:12:6  “84.5x” is not a number, but its column holds numbers — digits as printed (1234.5, -6.5, 超2400, over 24), or — for none — correct the cell',
    ],
    [
      '8,4.5',
      'r/zh/1-a.mdx:12:6  “8,4.5” is not a number, but its column holds numbers — digits as printed (1234.5, -6.5, 超2400, over 24), or — for none — correct the cell',
    ],
    [
      '12.3.4',
      'r/zh/1-a.mdx:12:6  “12.3.4” is not a number, but its column holds numbers — digits as printed (1234.5, -6.5, 超2400, over 24), or — for none — correct the cell',
    ],
    [
      'O.5',
      'r/zh/1-a.mdx:12:6  “O.5” is not a number, but its column holds numbers — digits as printed (1234.5, -6.5, 超2400, over 24), or — for none — correct the cell',
    ],
    [
      '八',
      'r/zh/1-a.mdx:12:6  “八” is not a number, but its column holds numbers — digits as printed (1234.5, -6.5, 超2400, over 24), or — for none — correct the cell',
    ],
  ])('%s', (cell, message) => expect(sayOf(figure(cell))).toEqual([message]));

  it.each(['84.5x', '12.3.4'])('%s in a table that is not drawn', (cell) =>
    expect(sayOf(figure(cell, 'none'))).toEqual([
      `r/zh/1-a.mdx:12:6  “${cell}” is not a number, but its column holds numbers — digits as printed (1234.5, -6.5, 超2400, over 24), or — for none — correct the cell`,
    ]),
  );
  it.each(['较快', '2020年', '3万家'])('%s may stand there', (cell) => expect(sayOf(figure(cell, 'none'))).toEqual([]));
});
