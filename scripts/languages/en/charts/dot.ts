import { counted, listOf } from '../grammar.ts';
import { lower } from './describe.ts';

export const dotWords = {
  chart: (measures: string[], head: string, count: number) =>
    `Dot chart of ${listOf(measures.map(lower))} by ${lower(head)}, ${counted(count, 'row', 'rows')}.`,
  apart: (most: string, least: string) => `The two lie furthest apart for ${most}, closest together for ${least}.`,
};

export type DotWords = typeof dotWords;
