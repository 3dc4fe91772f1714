import { seriesOf, valueOf } from '../../data/index.ts';
import { barsOf, type Check, holds, offScale } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** Pieces are as long as their values are large; a white gap takes two pixels of each. */
const lengths: Check = (figure, marks) => {
  const [series] = seriesOf(figure);
  const values = series!.cells.flatMap((_, row) => valueOf(series!, row) ?? []);
  return offScale(
    barsOf(marks).map(({ width }) => width + 2),
    values,
    'pieces',
    2,
  );
};

holds('parts', random.any, lengths, {
  leaders: true,
});
