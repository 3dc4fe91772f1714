import { partsOf, sumOfRow, valueOf } from '../../data/index.ts';
import { barsOf, type Check, holds } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** Each piece begins where the sum of those before it is, of the width that 100 % has. */
const positions: Check = (figure, marks) => {
  const { parts } = partsOf(figure);
  const bars = barsOf(marks);
  const rows = figure.table.rows.map((_, row) => parts.map((part) => valueOf(part, row)!));
  if (bars.length !== rows.flat().length) return [`${rows.flat().length} values have ${bars.length} pieces`];
  return rows.flatMap((values, row) => {
    const own = bars.slice(row * parts.length, (row + 1) * parts.length);
    const last = own.at(-1)!;
    const left = own[0]!.x;
    const before = (index: number) => values.slice(0, index).reduce((sum, value) => sum + value, 0);
    const total = sumOfRow(parts, row);
    const perUnit = (last.x - left) / (before(values.length - 1) || 1);
    return values.flatMap((_, index) => {
      const wanted = left + before(index) * perUnit;
      return Math.abs(own[index]!.x - wanted) > 0.6
        ? [`piece ${index} of ${total} is at ${own[index]!.x}, not ${wanted}`]
        : [];
    });
  });
};

holds('share', random.any, positions);
