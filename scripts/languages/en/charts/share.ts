import { counted, listOf } from '../grammar.ts';
import { lower } from './describe.ts';

export const shareWords = {
  chart: (names: string[], head: string, count: number) =>
    `${counted(count, 'bar', 'bars')} of 100%${head && `, by ${lower(head)}`}, each divided into ${listOf(names.map(lower))}.`,
  uneven: (rows: string) => `Not 100% together: ${rows}.`,
  sum: (sum: string) => `= ${sum}`,
  notWhole: 'chart="share" draws rows that are wholes, but the figure says whole="no"',
  negative: (row: string) => `chart="share" cannot draw the negative part of “${row}”`,
  overWhole: (row: string, sum: number) =>
    `chart="share" draws rows of 100%, but the shares of “${row}” add up to ${sum}%`,
  missing: (row: string) => `chart="share" needs every part of a whole, but one of “${row}” is missing`,
};

export type ShareWords = typeof shareWords;
