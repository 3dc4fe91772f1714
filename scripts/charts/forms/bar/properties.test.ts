import { seriesOf, valueOf } from '../../data/index.ts';
import { barsOf, type Check, holds, offScale } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** Bars are as long as their values are large, in all series of the group. */
const lengths: Check = (figure, marks) => {
  const values = seriesOf(figure).flatMap((series) => series.cells.flatMap((_, row) => valueOf(series, row) ?? []));
  return offScale(
    barsOf(marks).map(({ width }) => width),
    values,
    'bars',
  );
};

holds('bar', random.one, lengths);
holds('bar', random.grouped, lengths);
