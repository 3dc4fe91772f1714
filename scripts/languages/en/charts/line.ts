import { listOf } from '../grammar.ts';
import { lower, range } from './describe.ts';

export const lineWords = {
  chart: (names: string[], first: string, last: string) =>
    `Line chart of ${listOf(names.map(lower))}, ${range(first, last)}.`,
};

export type LineWords = typeof lineWords;
