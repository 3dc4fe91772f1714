import { catalogue } from '../../../languages/index.ts';
import { numbersOf } from '../../data/index.ts';
import { type Need, needsSeries, needsTimes, standard } from '../../rules/index.ts';

const needsTwoPoints: Need = ({ all, lang }) => {
  const count = Math.max(...all.map((measure) => numbersOf(measure).length));
  return count < 2 ? { reason: catalogue(lang).charts.forms.line.onePoint, nearest: ['statement', 'none'] } : undefined;
};

export const needs: Need[] = [
  needsSeries({ most: 8, units: 3 }),
  needsTimes,
  needsTwoPoints,
  ...standard({ references: true, breaks: true, intervals: true, log: true }),
];
