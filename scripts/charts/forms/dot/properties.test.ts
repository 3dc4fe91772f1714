import { rowLabels, seriesOf, valueOf } from '../../data/index.ts';
import { type Check, holds, offLine } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** Dots stand as far right as their values are large, all on one axis. */
const positions: Check = (figure, marks) => {
  const series = seriesOf(figure);
  const dots = marks.filter(({ classes }) => classes.includes('c-symbol') && !classes.includes('c-symbol-ground'));
  // Those of the legend come first.
  const own = dots.slice(series.length > 1 ? series.length : 0);
  const values = rowLabels(figure).flatMap((_, row) => series.flatMap((one) => valueOf(one, row) ?? []));
  return offLine(
    own.map(({ x }) => x),
    values,
    'dots',
  );
};

holds('dot', random.one, positions);
holds('dot', random.several, positions);
