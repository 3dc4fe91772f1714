import { expect, it } from 'vitest';
import { legendOf } from './legend.ts';
import { tableOf } from './read-table.ts';

const legend = (...cells: string[]) =>
  legendOf(
    tableOf(
      ['', 'n'],
      cells.map((cell) => ['a', cell]),
      'en',
    ),
    'en',
  ).map(({ sign, word }) => `${sign} ${word}`);

it('names only the signs that occur, in a fixed order', () => {
  expect(legend('1', '2')).toEqual([]);
  expect(legend('1', '—')).toEqual(['— not given']);
  expect(legend('(3)', '1 (p)', '/', '…', '—', 'x', '<5', '2e')).toEqual([
    '— not given',
    '… not asked or not collected',
    'x suppressed',
    '/ not applicable',
    '<5 below the least that is shown',
    'p provisional',
    'e estimated',
    '( ) below zero',
  ]);
});

it('has nothing to say of an empty cell', () => expect(legend('1', '')).toEqual([]));
