import { counted } from '../grammar.ts';
import { lower } from './describe.ts';

export const waterfallWords = {
  up: 'up',
  down: 'down',
  sum: 'start and sums',
  chart: (name: string, head: string, count: number) =>
    `Waterfall chart of ${lower(name)} by ${lower(head)}, ${counted(count, 'row', 'rows')}.`,
  start: (item: string) => `It starts with ${item}.`,
  /** Steps in order, and the sum that they lead to; either may be lacking. */
  steps: (steps: string, sum?: string) =>
    sum ? (steps ? `Then ${steps} lead to ${sum}.` : `Then comes ${sum}.`) : `Then ${steps}.`,
  largest: {
    up: (item: string) => `The largest step up is ${item}.`,
    down: (item: string) => `The largest step down is ${item}.`,
  },
  noStep: 'chart="waterfall" draws steps from a start, and there is one row alone',
  unsure: (row: string) => `chart="waterfall" adds up its rows, and “${row}” gives no exact value`,
  unnamedSum: (row: string) =>
    `chart="waterfall" would add “${row}” to the rows before it, and it is just what they come to`,
  nameSum: (row: string) => `name it as a sum in totals="${row}"`,
  wrongSum: (row: string, sum: string, found: string) =>
    `chart="waterfall" adds up its rows: those before “${row}” come to ${sum}, and it says ${found}`,
  correct: 'correct the values, or name other rows that are sums in totals="…"',
};

export type WaterfallWords = typeof waterfallWords;
