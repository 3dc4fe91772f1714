import { listOf } from '../grammar.ts';
import { range } from './describe.ts';

/** A place and when. */
interface Placed {
  label: string;
  place: string;
}

export const rankWords = {
  chart: (names: string[], first: string, last: string) => `Chart of places, ${range(first, last)}: ${listOf(names)}.`,
  firstAndLast: (first: Placed, last: Placed) =>
    `place ${first.place} in ${first.label}, place ${last.place} in ${last.label}.`,
  only: ({ label, place }: Placed) => `place ${place} in ${label} alone.`,
  best: ({ label, place }: Placed) => `best place ${place} in ${label}.`,
  worst: ({ label, place }: Placed) => `worst place ${place} in ${label}.`,
  noRanks: 'chart="rank" draws places, and the table does not say that its numbers are such',
  sayRanks: 'head them “Rank › 2018” or write unit="rank"',
  noPlace: (found: string) => `chart="rank" draws places, which are whole numbers from 1 up; found “${found}”`,
};

export type RankWords = typeof rankWords;
