import { counted, listOf } from '../grammar.ts';
import { lower } from './describe.ts';

export const barWords = {
  chart: (measures: string[], head: string, count: number) =>
    `Bar chart of ${listOf(measures.map(lower))} by ${lower(head)}, ${counted(count, 'row', 'rows')}.`,
};

export type BarWords = typeof barWords;
