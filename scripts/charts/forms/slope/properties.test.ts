import { rowLabels, seriesOf, valueOf } from '../../data/index.ts';
import { type Check, holds, offLine } from '../../../testing/chart-properties/index.ts';

/** Points are as high as their values are large. */
const positions: Check = (figure, marks) =>
  offLine(
    marks.filter(({ name }) => name === 'circle').map(({ y }) => y),
    rowLabels(figure).flatMap((_, row) => seriesOf(figure).flatMap((one) => valueOf(one, row) ?? [])),
    'points',
  );

holds(
  'slope',
  { rows: 'names', count: [1, 16], series: [2, 2], units: ['%'], negative: true, missing: true },
  positions,
);
