import { expect, it } from 'vitest';
import { tableOf } from './read-table.ts';
import { totalKinds } from './totals.ts';

const kinds = (totals: string | undefined, ...labels: string[]) =>
  Object.fromEntries(
    [
      ...totalKinds({
        table: tableOf(
          ['', 'n'],
          labels.map((label) => [label, '1']),
          'en',
        ),
        totals,
      }),
    ].map(([row, kind]) => [labels[row], kind]),
  );

it('Sums are known by their labels, in any language', () =>
  expect(kinds(undefined, 'East', 'Subtotal', '小计', 'Total', '合计', 'Average', 'Total 2020')).toEqual({
    Subtotal: 'subtotal',
    小计: 'subtotal',
    Total: 'total',
    合计: 'total',
    Average: 'total',
    'Total 2020': 'total',
  }));

it('A row whose parts follow is a sum', () =>
  expect(kinds(undefined, 'Exports', 'of which cars', 'Imports')).toEqual({ Exports: 'subtotal' }));

it('Other sums are named in totals="…"', () =>
  expect(kinds('Gross profit; EBIT', 'Sales', 'Gross profit', 'EBIT')).toEqual({
    'Gross profit': 'subtotal',
    EBIT: 'subtotal',
  }));
