import { expect, it } from 'vitest';
import { headRows } from './head-rows.ts';
import { tableOf } from './read-table.ts';

const drawn = (...heads: string[]) =>
  headRows(tableOf(heads, [], 'en').columns).map((row) =>
    row.map(({ text, colSpan, rowSpan }) => `${text} ${colSpan}×${rowSpan}`),
  );

it('Columns without levels have one row', () =>
  expect(drawn('Item', '2020', '2021')).toEqual([['Item 1×1', '2020 1×1', '2021 1×1']]));

it('Neighbours share the heads above them', () =>
  expect(drawn('Item', '2020 › Sales', '2020 › Growth', '2021 › Sales', 'Note')).toEqual([
    ['Item 1×2', '2020 2×1', '2021 1×1', 'Note 1×2'],
    ['Sales 1×1', 'Growth 1×1', 'Sales 1×1'],
  ]));

it('Three levels, and heads that stand apart', () =>
  expect(drawn('', 'A › B › x', 'A › B › y', 'A › C › z', 'D', 'A › B › w')).toEqual([
    [' 1×3', 'A 3×1', 'D 1×3', 'A 1×1'],
    ['B 2×1', 'C 1×1', 'B 1×1'],
    ['x 1×1', 'y 1×1', 'z 1×1', 'w 1×1'],
  ]));

it('Every place of the head is covered once', () => {
  const rows = headRows(tableOf(['', 'A › x', 'A', 'A › B › y', 'A › B › z'], [], 'en').columns);
  const covered = rows.flatMap((row, top) =>
    row.flatMap(({ column, colSpan, rowSpan }) =>
      Array.from(
        { length: colSpan * rowSpan },
        (_, at) => `${top + Math.floor(at / colSpan)},${column + (at % colSpan)}`,
      ),
    ),
  );
  expect(covered.toSorted()).toEqual([0, 1, 2].flatMap((row) => [0, 1, 2, 3, 4].map((column) => `${row},${column}`)));
});
