import type { LabelTime } from '../../languages/index.ts';
import { numbersOf, rowLabels } from '../data/index.ts';
import { areAlike, timeOf } from '../grammar/index.ts';
import type { Need } from './need.ts';

/** Every row is a time, all are of one kind, and none stands twice. */
export const needsTimes: Need = ({ figure, form, say }) => {
  const labels = rowLabels(figure);
  const times = labels.map(timeOf);
  const others = labels.filter((_, row) => !times[row]);
  if (others.length) return { reason: say.noTimes(form, others), remedy: say.correctLabel };
  const unlike = labels.find((_, row) => !areAlike(times.slice(0, row + 1) as LabelTime[]));
  if (unlike !== undefined) return { reason: say.unlikeTimes(form, labels[0]!, unlike), remedy: say.figureOfEachKind };
  const twice = labels.find((_, row) => times.findIndex((time) => time!.at === times[row]!.at) < row);
  return twice === undefined ? undefined : { reason: say.timeTwice(form, twice), nearest: [] };
};

/** A series over time has at least two values; `nearest` are forms for one. */
export const needsTwoPoints =
  (...nearest: string[]): Need =>
  ({ all, form, say }) => {
    const count = Math.max(...all.map((measure) => numbersOf(measure).length));
    return count < 2 ? { reason: say.onePoint(form), nearest } : undefined;
  };
