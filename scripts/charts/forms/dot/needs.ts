import { type Need, needsSeries, standard } from '../../rules/index.ts';

/** As many measures as there are symbols, in one unit: what stands on one axis is compared. */
export const needs: Need[] = [
  needsSeries({ most: 4, units: 1 }),
  ...standard({ references: true, breaks: true, intervals: true, log: true }),
];
