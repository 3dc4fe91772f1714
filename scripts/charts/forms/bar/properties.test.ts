import { seriesOf, valueOf } from '../../data/index.ts';
import { barsOf, type Check, holds, offScale } from '../../../testing/chart-properties/index.ts';

/** Bars are as long as their values are large, in all series of the group. */
const lengths: Check = (figure, marks) => {
  const values = seriesOf(figure).flatMap((series) => series.cells.flatMap((_, row) => valueOf(series, row) ?? []));
  return offScale(
    barsOf(marks).map(({ width }) => width),
    values,
    'bars',
  );
};

holds('bar', { rows: 'names', count: [1, 14], series: [1, 1], units: ['t'], negative: true, missing: true }, lengths);
holds('bar', { rows: 'names', count: [1, 8], series: [2, 5], units: ['%'], negative: true, missing: true }, lengths);
