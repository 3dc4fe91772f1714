import { atMost, type Need, needsSeries, needsTimes, standard } from '../../rules/index.ts';

/** On a phone, more columns than this would be thinner than two pixels. */
const MOST_TIMES = 120;

export const needs: Need[] = [
  needsSeries({ most: 3, units: 3 }),
  needsTimes,
  atMost(MOST_TIMES),
  ...standard({ references: true, breaks: true, intervals: true }),
];
