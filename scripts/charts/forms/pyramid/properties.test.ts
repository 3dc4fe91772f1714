import { seriesOf, valueOf } from '../../data/index.ts';
import { barsOf, type Check, holds, offScale } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** Bars of both sides are as long as their values are large, and end or begin at one zero. */
const lengths: Check = (figure, marks) => {
  const values = seriesOf(figure).flatMap((series) => series.cells.flatMap((_, row) => valueOf(series, row) ?? []));
  const bars = barsOf(marks);
  const [left, right] = seriesOf(figure).map((series) => series.cells.filter(({ kind }) => kind === 'number').length);
  const zeros = [...bars.slice(0, left).map(({ x, width }) => x + width), ...bars.slice(-right!).map(({ x }) => x)];
  const isOne = zeros.every((zero) => Math.abs(zero - zeros[0]!) < 0.3);
  return [
    ...offScale(
      bars.map(({ width }) => width),
      values,
      'bars',
    ),
    ...(isOne ? [] : ['there are two zeros']),
  ];
};

holds('pyramid', random.any, lengths);
