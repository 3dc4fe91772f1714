import { counted } from '../grammar.ts';
import { lower } from './describe.ts';

export const pairWords = {
  chart: (one: string, two: string, head: string, count: number) =>
    `Two bar charts side by side, ${lower(one)} and ${lower(two)} by ${lower(head)}, ${counted(count, 'row', 'rows')}.`,
};

export type PairWords = typeof pairWords;
