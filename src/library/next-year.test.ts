import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check-content.ts';
import { readLibrary } from '../../scripts/content/read-library.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { readTexts } from '../../scripts/testing/read-texts.ts';
import { answerOf, modelOf } from './answers.ts';
import type { ComparedRow, Comparison, EntryRow, IndicatorInfo, SameFigure } from './index.ts';

/** Two reports of a series: the second was made after the first, with the same ids of figures. */
const both = new Map(readTexts('scripts/testing/fixtures/two-years'));
const without = (folder: string) => new Map([...both].filter(([file]) => !file.startsWith(folder)));
const first = without('tea-2021/');

const ask = <Answer>(files: ReadonlyMap<string, string>, ...key: string[]): Answer =>
  answerOf(modelOf(readLibrary(files)), JSON.stringify(key)) as Answer;

/** `hills: 2020 70 · 2021 75`; every version of a value, the earliest first, with / between them. */
const seriesIn = (files: ReadonlyMap<string, string>, id: string): string[] =>
  ask<IndicatorInfo>(files, 'indicator', 'en', id).series.map(
    ({ places, values }) =>
      `${places.join('+') || 'whole'}: ${values.map(({ period, versions }) => `${period} ${versions.map(({ value }) => value).join('/')}`).join(' · ')}`,
  );

const values = (rows: readonly ComparedRow[]): string[] =>
  rows.map(({ name, cells }) =>
    [
      name,
      ...cells.map((cell) => (cell ? [cell.text, cell.period, cell.address].filter(Boolean).join(' ') : '-')),
    ].join(' | '),
  );
const entries = (rows: readonly EntryRow[]): string[] =>
  rows.map(({ cells }) =>
    cells
      .map(({ entry, change }) => [entry?.printed, entry?.title ?? '-', change].filter(Boolean).join(' '))
      .join(' | '),
  );

describe('a year dropped in', () => {
  it('goes on with every series, and no other file is touched', () => {
    expect(seriesIn(first, 'harvest')).toEqual([
      'whole: 2018 100 · 2019 110 · 2020 120',
      'hills: 2020 70',
      'plains: 2020 50',
    ]);
    expect(seriesIn(both, 'harvest')).toEqual([
      'whole: 2018 100 · 2019 110 · 2020 120/122 · 2021 130',
      'hills: 2020 70 · 2021 75',
      'plains: 2020 50 · 2021 55',
    ]);
    expect(seriesIn(both, 'exports')).toEqual(['whole: 2020 30 · 2021 35']);
  });

  it('has a value that it revises stand as a second version, from its own report', () => {
    const { series } = ask<IndicatorInfo>(both, 'indicator', 'en', 'harvest');
    const revised = series[0]!.values.find(({ period }) => period === '2020')!;
    expect(revised.versions.map(({ sources }) => [...new Set(sources.map(({ report }) => report))])).toEqual([
      ['tea-2020'],
      ['tea-2021'],
    ]);
  });

  it('makes the check find nothing', () => {
    expect(checkContent(readLibrary(first))).toEqual([]);
    expect(checkContent(readLibrary(both))).toEqual([]);
  });

  it('is held beside the year before: key figures, indicators, chapters, figures', () => {
    const { reports, keyFigures, indicators, contents, figures } = ask<Comparison>(both, 'comparison', 'en', 'tea');
    expect(reports).toEqual([
      { short: 'Tea 2020', address: '/en/tea-2020/' },
      { short: 'Tea 2021', address: '/en/tea-2021/' },
    ]);
    expect(values(keyFigures)).toEqual([
      'Tea harvest | 120 tonnes /en/tea-2020/harvest/yield/ | 130 tonnes /en/tea-2021/harvest/yield/',
      'Factories | - | 7 factories /en/tea-2021/harvest/yield/',
      'Gardens | 40 gardens /en/tea-2020/harvest/yield/ | -',
    ]);
    expect(values(indicators)).toEqual([
      'Tea harvest | 120 tonnes 2020 /en/tea-2020/harvest/yield/#fig-harvest-by-year | 130 tonnes 2021 /en/tea-2021/harvest/yield/#fig-harvest-by-year',
      'Tea exports | 30 tonnes 2020 /en/tea-2020/trade/exports/#p1 | 35 tonnes 2021 /en/tea-2021/prices/auction/#p1',
    ]);
    expect(entries(contents)).toEqual(['- | 1 Prices new', '1 Harvest | 2 Harvest', '2 Trade | - gone']);
    expect(entries(figures)).toEqual([
      'Tea harvest by year | Tea harvest by year',
      'Tea harvest by region, 2020 | Tea harvest by region, 2021',
    ]);
  });

  it('has each figure lead to the same of the other year', () => {
    const same = (report: string) => ask<SameFigure>(both, 'same-figure', 'zh', report, 'harvest-by-region').elsewhere;
    expect(same('tea-2020')).toEqual([{ short: '茶叶2021', address: '/zh/tea-2021/figures/harvest-by-region/' }]);
    expect(same('tea-2021')).toEqual([{ short: '茶叶2020', address: '/zh/tea-2020/figures/harvest-by-region/' }]);
  });
});

describe('a series without two reports', () => {
  const asked = (files: ReadonlyMap<string, string>, lang: Lang) => [
    ask(files, 'compared-series', lang),
    ask(files, 'comparison', lang, 'tea'),
    ask(files, 'same-figure', lang, 'tea-2020', 'harvest-by-region'),
  ];

  it('has no page, and nothing leads to one', () => {
    expect(asked(first, 'en')).toEqual([[], undefined, { elsewhere: [] }]);
  });

  it('is so by language: the second has to have text in it', () => {
    expect(asked(without('tea-2021/en/'), 'en')).toEqual([[], undefined, { elsewhere: [] }]);
    expect(asked(without('tea-2021/en/'), 'zh')[0]).toEqual([{ series: 'tea', first: '茶叶2020', last: '茶叶2021' }]);
  });
});
