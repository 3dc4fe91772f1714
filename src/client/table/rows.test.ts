import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../scripts/tables/read-table.ts';
import { toJson } from '../../../scripts/tables/json.ts';
import { chosenRows, rowsOf, type TableFile, type Wish } from './rows.ts';

const file = (head: string[], rows: string[][]): TableFile =>
  JSON.parse(
    toJson(
      { id: 'f', chart: 'none', title: 'T', source: 'S', table: tableOf(head, rows, 'en') },
      { lang: 'en', report: 'r', url: '' },
    ),
  ) as TableFile;

const plain = rowsOf(
  file(
    ['County', 'Sales'],
    [
      ['Elm', '1,200'],
      ['Ash', 'x'],
      ['Oak', '(5)'],
      ['Fir 10', '30 (p)'],
      ['Fir 9', '—'],
    ],
  ),
);
const labels = (wish: Wish, rows = plain) => chosenRows(rows, wish, 'en').map(({ cells }) => cells[0]!.text);

describe('rows', () => {
  it('have their cells as the table has them', () =>
    expect(plain[3]).toEqual({
      number: 4,
      cells: [
        { kind: 'text', text: 'Fir 10' },
        { kind: 'number', text: '30 (p)', value: 30, plain: '30', flags: ['provisional'] },
      ],
      text: 'fir 10 30 (p)',
      group: '',
      run: 0,
      total: undefined,
    }));

  it('are narrowed by words in any order, in any case', () => {
    expect(labels({ q: '' })).toEqual(['Elm', 'Ash', 'Oak', 'Fir 10', 'Fir 9']);
    expect(labels({ q: '30 FIR' })).toEqual(['Fir 10']);
    expect(labels({ q: 'fir 99' })).toEqual([]);
  });

  it('are ordered by value; those without one come last, either way', () => {
    const sort = (isDescending: boolean) => labels({ q: '', sort: { column: 1, isDescending } });
    expect(sort(false)).toEqual(['Oak', 'Fir 10', 'Elm', 'Ash', 'Fir 9']);
    expect(sort(true)).toEqual(['Elm', 'Fir 10', 'Oak', 'Ash', 'Fir 9']);
  });

  it('are ordered by name as people count', () =>
    expect(labels({ q: '', sort: { column: 0, isDescending: false } })).toEqual([
      'Ash',
      'Elm',
      'Fir 9',
      'Fir 10',
      'Oak',
    ]));

  it('stay under their heads', () => {
    const grouped = rowsOf(
      file(
        ['', 'n'],
        [
          ['All', '9'],
          ['Men', ''],
          ['a', '1'],
          ['b', '5'],
          ['Women', ''],
          ['c', '7'],
          ['Total', '13'],
        ],
      ),
    );
    expect(grouped.map(({ group, run, total }) => [group, run, total])).toEqual([
      ['', 0, 'total'],
      ['Men', 2, undefined],
      ['Men', 2, undefined],
      ['Women', 4, undefined],
      ['', 5, 'total'],
    ]);
    expect(labels({ q: '', sort: { column: 1, isDescending: true } }, grouped)).toEqual([
      'All',
      'b',
      'a',
      'c',
      'Total',
    ]);
    expect(labels({ q: 'women' }, grouped)).toEqual(['c']);
  });
});
