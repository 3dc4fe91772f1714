import { rowLabels, seriesOf, valueOf } from '../../data/index.ts';
import { type Check, holds, offLine } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** Points are as high as their values are large. */
const positions: Check = (figure, marks) =>
  offLine(
    marks.filter(({ name }) => name === 'circle').map(({ y }) => y),
    rowLabels(figure).flatMap((_, row) => seriesOf(figure).flatMap((one) => valueOf(one, row) ?? [])),
    'points',
  );

holds('slope', random.any, positions);
