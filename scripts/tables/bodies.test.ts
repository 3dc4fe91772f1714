import { expect, it } from 'vitest';
import { bodiesOf } from './bodies.ts';
import { tableOf } from './read-table.ts';

const table = tableOf(
  ['', 'n'],
  [
    ['All', '9'],
    ['Assets › Current', ''],
    ['cash', '1'],
    ['stocks', '2'],
    ['Assets › Fixed', ''],
    ['land', '3'],
    ['Debts', ''],
    ['loans', '4'],
    ['Total', '5'],
  ],
  'en',
);
const drawn = (limit?: number) =>
  bodiesOf(table, limit).map(({ heads, rows }) => [
    ...heads.map(({ level, text }) => `${'>'.repeat(level + 1)} ${text}`),
    ...rows.map((row) => table.rows[row]![0]!.text),
  ]);

it('Rows stand under their heads; an outer head is drawn once', () =>
  expect(drawn()).toEqual([
    ['All'],
    ['> Assets', '>> Current', 'cash', 'stocks'],
    ['>> Fixed', 'land'],
    ['> Debts', 'loans'],
    ['Total'],
  ]));

it('Each body knows all the heads that it stands under', () =>
  expect(bodiesOf(table).map(({ under }) => under)).toEqual([[], ['g1-0', 'g1-1'], ['g1-0', 'g2-1'], ['g3-0'], []]));

it('Of a long table the first rows are drawn, without heads that have none of them', () =>
  expect(drawn(2)).toEqual([['All'], ['> Assets', '>> Current', 'cash']]));
