import { byUnit, seriesOf, valueOf } from '../../data/index.ts';
import { type Check, holds, offLine } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** In each panel, points are as high as their values are large, and as far right as their times are late. */
const positions: Check = (figure, marks) => {
  const dots = marks.filter(({ name }) => name === 'circle');
  let start = 0;
  return byUnit(seriesOf(figure)).flatMap((group) => {
    const points = group.flatMap((series) =>
      series.cells.flatMap((_, row) => {
        const value = valueOf(series, row);
        return value === undefined ? [] : [{ value, time: Number(figure.table.rows[row]![0]!.text) }];
      }),
    );
    const own = dots.slice(start, start + points.length);
    start += points.length;
    return [
      ...offLine(
        own.map(({ y }) => y),
        points.map(({ value }) => value),
        'points',
      ),
      ...offLine(
        own.map(({ x }) => x),
        points.map(({ time }) => time),
        'points',
      ),
    ];
  });
};

holds('area', random.any, positions, { rows: true });
