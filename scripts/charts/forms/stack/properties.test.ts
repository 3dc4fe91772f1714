import { partsOf, valueOf } from '../../data/index.ts';
import { barsOf, type Check, holds, offScale } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** Pieces are as long as their values are large; a white gap takes up to a pixel and a half of each. */
const lengths =
  (side: 'width' | 'height', gap: number): Check =>
  (figure, marks) => {
    const { parts } = partsOf(figure);
    const values = figure.table.rows.flatMap((_, row) => parts.flatMap((part) => valueOf(part, row) ?? []));
    const bars = barsOf(marks).map((bar) => bar[side]);
    return offScale(
      bars.map((length) => length + gap),
      values,
      'pieces',
      gap,
    );
  };

holds('stack', random.names, lengths('width', 1.5));
holds('stack', random.times, lengths('height', 1), {
  rows: true,
});
