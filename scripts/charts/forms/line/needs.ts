import { type Need, needsSeries, needsTimes, needsTwoPoints, standard } from '../../rules/index.ts';

export const needs: Need[] = [
  needsSeries({ most: 8, units: 3 }),
  needsTimes,
  needsTwoPoints('statement', 'none'),
  ...standard({ references: true, breaks: true, intervals: true, log: true }),
];
