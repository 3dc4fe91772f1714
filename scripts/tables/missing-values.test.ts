import { afterEach, expect, it } from 'vitest';
import { isUnclear } from './missing.ts';
import { missingWord, provideMissingValues } from './missing-values.ts';
import { legendOf } from './legend.ts';
import { readCell } from './read-cell.ts';
import { tableOf } from './read-table.ts';
import { tableHtml } from './table-html.ts';

afterEach(() => provideMissingValues({}));

it('A library may have signs of its own, besides the usual ones', () => {
  provideMissingValues({ suppressed: { signs: ['c', '.'] }, nil: { signs: ['–'] } });
  expect(readCell('c', 'en')).toMatchObject({ kind: 'missing', reason: 'suppressed' });
  expect(readCell('.', 'en')).toMatchObject({ kind: 'missing', reason: 'suppressed' });
  expect(readCell('x', 'en')).toMatchObject({ kind: 'missing', reason: 'suppressed' });
  expect(readCell('…', 'en')).toMatchObject({ kind: 'missing', reason: 'not_asked' });
});

it('A sign that it gives to another kind is of that kind', () => {
  provideMissingValues({ not_available: { signs: ['…'] } });
  expect(readCell('…', 'en')).toMatchObject({ reason: 'not_available' });
});

it('A sign for nil is 0, and a dash that it names is no longer unclear', () => {
  expect(isUnclear('–')).toBe(true);
  provideMissingValues({ nil: { signs: ['–'], words: { en: 'none' } } });
  expect(isUnclear('–')).toBe(false);
  expect(readCell('–', 'en')).toEqual({ kind: 'number', text: '–', value: 0, plain: '0' });
  const table = tableOf(
    ['', 'n'],
    [
      ['a', '–'],
      ['b', '5'],
    ],
    'en',
  );
  expect(legendOf(table, 'en')).toEqual([{ kind: 'nil', sign: '–', word: 'none' }]);
  expect(tableHtml({ id: 'f', chart: 'none', title: 'T', source: 'S', table }, { lang: 'en' })).toContain(
    '<td class="number"><span role="img" aria-label="none" data-value="0">–</span></td>',
  );
});

it('Its own words go before the usual ones, language by language', () => {
  provideMissingValues({ not_available: { words: { en: 'no data' } } });
  expect(missingWord('not_available', 'en')).toBe('no data');
  expect(missingWord('not_available', 'zh')).toBe('未给出');
  expect(missingWord('suppressed', 'en')).toBe('suppressed');
});
