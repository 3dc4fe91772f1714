import { rowLabels, seriesOf, valueOf } from '../../data/index.ts';
import { type Check, holds, offLine } from '../../../testing/chart-properties/index.ts';

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

holds('dot', { rows: 'names', count: [1, 14], series: [1, 1], units: ['t'], negative: true, missing: true }, positions);
holds('dot', { rows: 'names', count: [1, 10], series: [2, 4], units: ['%'], negative: true, missing: true }, positions);
