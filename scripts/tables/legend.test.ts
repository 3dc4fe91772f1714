import { afterEach, expect, it } from 'vitest';
import { legendOf, legendOfFile } from './legend.ts';
import { provideMissingValues } from './missing-values.ts';
import { tableOf } from './read-table.ts';

afterEach(() => provideMissingValues({}));

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

it('has a word for an empty cell that a library takes for 0', () => {
  provideMissingValues({ nil: { signs: [''], words: { en: 'none' } } });
  const rows = [
    ['a', '1', '2'],
    ['b', '3', ''],
  ];
  expect(legendOf(tableOf(['', 'n', 'm'], rows, 'en'), 'en')).toEqual([{ kind: 'nil', sign: 'empty', word: 'none' }]);
});

it('has nothing to say of an empty cell', () => expect(legend('1', '')).toEqual([]));

it('says of a file that what is not given is empty in it, and nothing of brackets', () => {
  const rows = [
    ['a', '(3)', 'x'],
    ['b', '2 (r)', '—'],
  ];
  expect(legendOfFile(tableOf(['', 'n', 'm'], rows, 'en'), 'en')).toEqual([
    { kind: 'not_available', sign: 'empty', word: 'not given' },
    { kind: 'suppressed', sign: 'x', word: 'suppressed' },
    { kind: 'revised', sign: 'r', word: 'revised' },
  ]);
});
