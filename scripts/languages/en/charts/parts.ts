import { lower } from './describe.ts';

export const partsWords = {
  chart: (name: string, head: string, count: number, shares: string) =>
    `One bar divided into ${count} parts, ${lower(name)} by ${lower(head)}, in order: ${shares}.`,
  notTheirSum: (row: string) => `chart="parts" draws parts of one whole, but they do not come to “${row}”`,
  notWhole: 'chart="parts" draws parts of one whole, but the figure says whole="no"',
  negative: 'chart="parts" cannot draw a negative part',
  overWhole: (sum: number) => `chart="parts" draws parts of one whole, but the shares add up to ${sum}%`,
  missing: 'chart="parts" needs every part of the whole, but a value is missing',
};

export type PartsWords = typeof partsWords;
