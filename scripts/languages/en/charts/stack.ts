import { counted, listOf } from '../grammar.ts';
import { lower, range } from './describe.ts';

export const stackWords = {
  chart: (names: string[], head: string, count: number) =>
    `${counted(count, 'stacked bar', 'stacked bars')}, by ${lower(head)}, of ${listOf(names.map(lower))}.`,
  overTime: (names: string[], first: string, last: string) =>
    `Stacked columns of ${listOf(names.map(lower))}, ${range(first, last)}.`,
};

export type StackWords = typeof stackWords;
