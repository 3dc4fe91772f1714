import { seriesOf, valueOf } from '../../data/index.ts';
import { barsOf, type Check, holds, offScale } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** In each of the two, bars are as long as their values are large; on one scale where they have one unit. */
const lengths: Check = (figure, marks) => {
  const bars = barsOf(marks).map(({ width }) => width);
  const [one, two] = seriesOf(figure).map((series) => series.cells.flatMap((_, row) => valueOf(series, row) ?? []));
  if (seriesOf(figure)[0]!.unit === seriesOf(figure)[1]!.unit) return offScale(bars, [...one!, ...two!], 'bars');
  return [...offScale(bars.slice(0, one!.length), one!, 'bars'), ...offScale(bars.slice(one!.length), two!, 'bars')];
};

holds('pair', random.units, lengths);
holds('pair', random.oneUnit, lengths);
