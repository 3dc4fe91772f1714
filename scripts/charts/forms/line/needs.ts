import { catalogue } from '../../../languages/index.ts';
import { numbersOf } from '../../data/index.ts';
import {
  namesHighlight,
  type Need,
  needsNumbers,
  needsTimes,
  noRanks,
  onlyNumbers,
  oneUnitEach,
} from '../../rules/index.ts';

const needsTwoPoints: Need = ({ all, lang }) => {
  const count = Math.max(...all.map((measure) => numbersOf(measure).length));
  return count < 2 ? { reason: catalogue(lang).charts.forms.line.onePoint, nearest: ['statement', 'none'] } : undefined;
};

export const needs: Need[] = [
  needsNumbers(1, 3),
  onlyNumbers,
  noRanks,
  needsTimes,
  oneUnitEach,
  needsTwoPoints,
  namesHighlight,
];
