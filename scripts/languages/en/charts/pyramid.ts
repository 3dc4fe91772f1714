import { counted, listOf } from '../grammar.ts';
import { lower } from './describe.ts';

export const pyramidWords = {
  chart: (names: string[], head: string, count: number) =>
    `Pyramid of ${listOf(names.map(lower))} by ${lower(head)}, back to back on one scale, ${counted(count, 'row', 'rows')}.`,
  negative: (row: string) => `chart="pyramid" has zero in the middle and no place for the negative value of “${row}”`,
};

export type PyramidWords = typeof pyramidWords;
