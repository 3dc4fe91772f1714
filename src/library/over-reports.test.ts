import { expect, it } from 'vitest';
import { describe as inWords } from '../../scripts/charts/index.ts';
import { tableOf } from '../../scripts/tables/index.ts';
import { type FigureInReport, figureOverReports } from './over-reports.ts';

/** The figure of a year: rows of a label and values. */
const of = (
  year: number,
  head: string[],
  rows: string[][],
  { chart = 'bar', unit = 't' }: { chart?: string; unit?: string } = {},
): FigureInReport => ({
  report: `tea-${year}`,
  short: `Tea ${year}`,
  figure: { id: 'f', chart, title: `Harvest ${year}`, unit, source: `S ${year}`, table: tableOf(head, rows, 'en') },
});
const north = (value: string) => [
  ['North', value],
  ['South', '3'],
];
const harvest = (year: number, value: string) => of(year, ['Place', 'Harvest'], north(value));

const rowsOf = (all: FigureInReport[], report: string) =>
  figureOverReports(all, report, 'en')?.table.rows.map((row) => row.map(({ text }) => text).join(' | '));

it('sets the figures of several reports in panels, each named by its report', () => {
  const figure = figureOverReports([harvest(2020, '5'), harvest(2021, '6')], 'tea-2020', 'en')!;
  expect(figure).toMatchObject({ chart: 'small', of: 'bar', unit: 't', source: 'S 2020; S 2021' });
  expect(figure.table.columns.map(({ name }) => name)).toEqual(['Place', 'Report', 'Harvest']);
  expect(figure.table.rows.map((row) => row.map(({ text }) => text).join(' | '))).toEqual([
    'North | Tea 2020 | 5',
    'South | Tea 2020 | 3',
    'North | Tea 2021 | 6',
    'South | Tea 2021 | 3',
  ]);
  expect(inWords(figure, 'en')).toContain('Tea 2020');
});

it('calls one measure that each report calls by its year a value', () => {
  const all = [2020, 2021].map((year) => of(year, ['Place', String(year)], north('5')));
  expect(figureOverReports(all, 'tea-2021', 'en')!.table.columns.map(({ name }) => name)).toEqual([
    'Place',
    'Report',
    'Value',
  ]);
});

it('leaves out those that are not alike, and draws at most twelve, those around the one asked for', () => {
  const other = of(2019, ['Place', 'Harvest'], north('5'), { unit: 'kg' });
  expect(rowsOf([other, harvest(2020, '5'), harvest(2021, '6')], 'tea-2021')).toHaveLength(4);
  expect(rowsOf([other, harvest(2020, '5'), harvest(2021, '6')], 'tea-2019')).toBeUndefined();
  const many = Array.from({ length: 30 }, (_, index) => harvest(1990 + index, '5'));
  const drawn = (report: string) => [...new Set(rowsOf(many, report)!.map((row) => row.split(' | ')[1]))];
  expect([drawn('tea-1991')[0], drawn('tea-1991').at(-1)]).toEqual(['Tea 1990', 'Tea 2001']);
  expect([drawn('tea-2005')[0], drawn('tea-2005').at(-1)]).toEqual(['Tea 1999', 'Tea 2010']);
  expect([drawn('tea-2019')[0], drawn('tea-2019').at(-1)]).toEqual(['Tea 2008', 'Tea 2019']);
});

it.each([
  ['other units', of(2020, ['Place', 'Harvest'], north('5'), { unit: 'kg' })],
  ['other measures', of(2020, ['Place', 'Harvest', 'Sold'], [['North', '5', '4']])],
  ['a column of words', of(2020, ['Place', 'Harvest'], [['North', 'good']])],
  ['rows under heads of their own', of(2020, ['Place', 'Harvest'], [['Hills', ''], ...north('5')])],
])('draws nothing of %s', (_, first) => {
  expect(rowsOf([first, harvest(2021, '6')], 'tea-2021')).toBeUndefined();
});

it('draws nothing of a form that stands in no panel', () => {
  const all = [2020, 2021].map((year) => of(year, ['Place', 'Harvest'], north('5'), { chart: 'none' }));
  expect(rowsOf(all, 'tea-2021')).toBeUndefined();
});
