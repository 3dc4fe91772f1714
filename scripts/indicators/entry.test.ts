import { expect, it } from 'vitest';
import { combined, type Entry, parseEntry } from './entry.ts';

it.each([
  ['turnover', { id: 'turnover', growth: false, places: [] }],
  ['turnover.growth', { id: 'turnover', growth: true, places: [] }],
  [
    'turnover.growth[zhejiang+urban]@2020-01/2020-09~comparable',
    { id: 'turnover', growth: true, places: ['zhejiang', 'urban'], period: '2020-01/2020-09', qualifier: 'comparable' },
  ],
  ['.', { growth: false, places: [] }],
  ['.growth', { growth: true, places: [] }],
  ['.@2019', { growth: false, places: [], period: '2019' }],
  ['.[east]~derived', { growth: false, places: ['east'], qualifier: 'derived' }],
  ['-', 'skip'],
  ['', undefined],
  ['Turnover', undefined],
  ['turnover.share', undefined],
  ['turnover~exact', undefined],
  ['turnover[]', undefined],
])('%s', (text, entry) => expect(parseEntry(text)).toEqual(entry));

it('a row says what its column leaves open, and the other way round', () => {
  const both = (row: string, column: string) => combined(parseEntry(row) as Entry, parseEntry(column) as Entry);
  expect(both('goods', '.growth~comparable')).toEqual({
    id: 'goods',
    growth: true,
    places: [],
    qualifier: 'comparable',
  });
  expect(both('.[east]@2020', 'goods[urban]@2019')).toEqual({
    id: 'goods',
    growth: false,
    places: ['east', 'urban'],
    period: '2020',
  });
  expect(both('-', 'goods')).toBe('skip');
});
