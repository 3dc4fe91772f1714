import { describe, expect, it } from 'vitest';
import { sourceRow } from './groups.ts';
import { tableOf } from './read-table.ts';

const table = (...rows: string[]) =>
  tableOf(
    ['Item', '2020', '2021'],
    rows.map((row) => row.split('|').map((cell) => cell.trim())),
    'en',
  );
const labels = ({ rows }: ReturnType<typeof table>) => rows.map(([label]) => label!.text);
const groups = (one: ReturnType<typeof table>) =>
  (one.groups ?? []).map(({ levels, from, to }) => [levels.join('/'), labels(one).slice(from, to).join()]);

describe('a row with a label alone', () => {
  it('heads the rows under it', () => {
    const one = table('Total | 10 | 12', 'Men | | ', 'young | 1 | 2', 'old | 3 | 4', 'Women | | ', 'young | 5 | 6');
    expect(labels(one)).toEqual(['Total', 'young', 'old', 'young']);
    expect(groups(one)).toEqual([
      ['Men', 'young,old'],
      ['Women', 'young'],
    ]);
    expect(one.columns.map(({ numeric }) => numeric)).toEqual([false, true, true]);
  });

  it('keeps the way back to the rows of the source', () => {
    const one = table('Men | | ', 'young | 1 | 2', 'Women | | ', 'young | 5 | 6');
    expect(one.rows.map((_, row) => sourceRow(one, row))).toEqual([1, 3]);
  });

  it('may stand under another head', () =>
    expect(groups(table('Assets › Current | | ', 'cash | 1 | 2', 'Assets › Fixed | | ', 'land | 3 | 4'))).toEqual([
      ['Assets/Current', 'cash'],
      ['Assets/Fixed', 'land'],
    ]));

  it('is a row like others where no row has a value, as before a table is filled in', () =>
    expect(table('a | | ', 'b | | ')).toEqual(expect.not.objectContaining({ groups: expect.anything() as unknown })));

  it('is a name without a remark where the others are names with one', () =>
    expect(
      tableOf(
        ['Firm', 'Remark'],
        [
          ['A', 'new'],
          ['B', ''],
        ],
        'en',
      ).groups,
    ).toBeUndefined());

  it('heads nothing where a value is said not to be there', () =>
    expect(table('a | — | ', 'b | 1 | 2').groups).toBeUndefined());
});

describe('a group ends', () => {
  it('before a Total that sums up all', () =>
    expect(groups(table('Men | | ', 'a | 1 | 2', 'Women | | ', 'b | 3 | 4', 'Total | 4 | 6'))).toEqual([
      ['Men', 'a'],
      ['Women', 'b'],
    ]));

  it('behind its own Total or Subtotal', () => {
    const own = table('Men | | ', 'a | 1 | 2', 'Total | 1 | 2', 'Women | | ', 'b | 3 | 4', 'Total | 3 | 4');
    expect(groups(own)).toEqual([
      ['Men', 'a,Total'],
      ['Women', 'b,Total'],
    ]);
    expect(groups(table('Men | | ', 'a | 1 | 2', 'Subtotal | 1 | 2'))).toEqual([['Men', 'a,Subtotal']]);
  });

  it('at an empty row', () => {
    const one = table('Equity | | ', 'shares | 1 | 2', ' | | ', 'Total equity and liabilities | 9 | 9');
    expect(groups(one)).toEqual([['Equity', 'shares']]);
    expect(labels(one)).toEqual(['shares', 'Total equity and liabilities']);
  });
});
