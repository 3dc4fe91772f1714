import { listOf } from '../grammar.ts';
import { lower } from './describe.ts';

export const lineWords = {
  chart: (names: string[], first: string, last: string) =>
    `Line chart of ${listOf(names.map(lower))}, ${first} to ${last}.`,
  onePoint: 'chart="line" needs at least two values in a column',
};

export type LineWords = typeof lineWords;
