import { counted } from '../grammar.ts';
import { lower } from './describe.ts';

export const barWords = {
  chart: (measure: string, head: string, count: number) =>
    `Bar chart of ${lower(measure)} by ${lower(head)}, ${counted(count, 'row', 'rows')}.`,
};

export type BarWords = typeof barWords;
