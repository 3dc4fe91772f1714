import { type Need, needsSeries, needsTimes, needsTwoPoints, standard } from '../../rules/index.ts';

/** Areas of one unit would cover each other. */
export const needs: Need[] = [
  needsSeries({ most: 1, units: 3 }),
  needsTimes,
  needsTwoPoints('statement', 'none'),
  ...standard({ references: true, breaks: true }),
];
