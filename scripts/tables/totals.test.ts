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

it('A row whose label ends in saying that its parts follow is a sum', () => {
  expect(kinds(undefined, 'Theft, including:', '- pickpocketing', 'Arson')).toEqual({
    'Theft, including:': 'subtotal',
  });
  expect(kinds(undefined, '盜竊案，包括：', '- 扒竊', '縱火')).toEqual({ '盜竊案，包括：': 'subtotal' });
  expect(kinds(undefined, 'Arson', 'Prices including')).toEqual({});
});

it('Dots that lead from a label to its number are no part of it', () =>
  expect(kinds(undefined, 'East', 'Total . . . .', '合计……', 'Sub-total.....')).toEqual({
    'Total . . . .': 'total',
    '合计……': 'total',
    'Sub-total.....': 'subtotal',
  }));

it('Other sums are named in totals="…"', () =>
  expect(kinds('Gross profit; EBIT', 'Sales', 'Gross profit', 'EBIT')).toEqual({
    'Gross profit': 'subtotal',
    EBIT: 'subtotal',
  }));
