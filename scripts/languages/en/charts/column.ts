import { listOf } from '../grammar.ts';
import { lower, range } from './describe.ts';

export const columnWords = {
  chart: (names: string[], first: string, last: string) =>
    `Column chart of ${listOf(names.map(lower))}, ${range(first, last)}.`,
};

export type ColumnWords = typeof columnWords;
