import { atMost, type Need, needsParts, partsWithinTotal, standard } from '../../rules/index.ts';

/** On a phone, more columns than this would be thinner than two pixels. */
const MOST_ROWS = 120;

export const needs: Need[] = [
  needsParts,
  atMost(MOST_ROWS),
  partsWithinTotal,
  ...standard({ references: true, breaks: true }),
];
