import { rowLabels, seriesOf, valueOf } from '../../data/index.ts';
import { type Check, holds, offLine } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** Points are as far down as their places are, and as far right as their times are late. */
const positions: Check = (figure, marks) => {
  const dots = marks.filter(({ name }) => name === 'circle');
  const points = seriesOf(figure).flatMap((one) =>
    rowLabels(figure).flatMap((label, row) => {
      const value = valueOf(one, row);
      return value === undefined ? [] : [{ value, time: Number(label) }];
    }),
  );
  return [
    ...offLine(
      dots.map(({ y }) => y),
      points.map(({ value }) => value),
      'points',
    ),
    ...offLine(
      dots.map(({ x }) => x),
      points.map(({ time }) => time),
      'points',
    ),
  ];
};

holds('rank', random.any, positions, { rows: true });
