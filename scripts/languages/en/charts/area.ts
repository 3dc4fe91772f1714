import { listOf } from '../grammar.ts';
import { lower, range } from './describe.ts';

export const areaWords = {
  chart: (names: string[], first: string, last: string) =>
    `Area chart of ${listOf(names.map(lower))}, ${range(first, last)}.`,
};

export type AreaWords = typeof areaWords;
