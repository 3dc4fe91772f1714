import { partsOf, valueOf } from '../../data/index.ts';
import { barsOf, type Check, holds, offScale } from '../../../testing/chart-properties/index.ts';

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

holds(
  'stack',
  { rows: 'names', count: [1, 10], series: [2, 6], units: ['t'], negative: true, missing: true },
  lengths('width', 1.5),
);
holds('stack', { rows: 'times', count: [2, 20], series: [2, 6], units: ['t'], missing: true }, lengths('height', 1), {
  rows: true,
});
