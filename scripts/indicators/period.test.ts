import { describe, expect, it } from 'vitest';
import type { Lang } from '../languages/index.ts';
import { comparePeriods, formatPeriod, movedByYears, periodKind, periodOfLabel } from './period.ts';

describe('a label as a period', () => {
  it.each<[Lang, string, string | undefined]>([
    ['zh', '2020年', '2020'],
    ['zh', '2020年上半年', '2020-H1'],
    ['zh', '2020年三季度', '2020-Q3'],
    ['zh', '2020年3月', '2020-03'],
    ['zh', '2020年12月', '2020-12'],
    ['zh', '2020年1—9月', '2020-01/2020-09'],
    ['zh', '2020年11月11日', '2020-11-11'],
    ['zh', '3月', '2020-03'],
    ['zh', '第三季度', '2020-Q3'],
    ['zh', '东部', undefined],
    ['en', '2019/20', '2019/20'],
    ['en', '2019–2020', '2019/20'],
    ['en', 'H2 2020', '2020-H2'],
    ['en', 'January–September 2020', '2020-01/2020-09'],
    ['en', '31 December 2020', '2020-12-31'],
    ['zh-hant', '2020年第三季', '2020-Q3'],
    ['en', '2020-11-01/2020-11-11', '2020-11-01/2020-11-11'],
  ])('%s %s', (lang, label, period) => expect(periodOfLabel(label, lang, '2020')).toBe(period));
});

it.each([
  ['2020', 'year'],
  ['2019/20', 'year'],
  ['2020-H2', 'half'],
  ['2020-W53', 'week'],
  ['2020-11-01/2020-11-11', 'span'],
  ['2016/2020', 'span'],
  ['2020-11/2020-01', undefined],
  ['2020-13', undefined],
  ['2020/2020-03', undefined],
  ['last year', undefined],
])('%s is a %s', (period, kind) => expect(periodKind(period)).toBe(kind));

it('periods stand in time by their ends', () =>
  expect(
    ['2020', '2020-12', '2020-Q1', '2019', '2020-01/2020-09', '2020-H1', '2020-03', '2021-01-01'].sort(comparePeriods),
  ).toEqual(['2019', '2020-03', '2020-Q1', '2020-H1', '2020-01/2020-09', '2020-12', '2020', '2021-01-01']));

it.each([
  ['2020', '2019'],
  ['2019/20', '2018/19'],
  ['2020-Q3', '2019-Q3'],
  ['2020-01/2020-09', '2019-01/2019-09'],
])('a year before %s is %s', (period, before) => expect(movedByYears(period, -1)).toBe(before));

it.each<[string, Lang, string]>([
  ['2020', 'zh', '2020年'],
  ['2020-H1', 'zh', '2020年上半年'],
  ['2020-Q3', 'en', 'Third quarter of 2020'],
  ['2020-Q3', 'zh-hant', '2020年第三季'],
  ['2019/20', 'en', '2019/20'],
  ['2020-11', 'en', 'November 2020'],
  ['2020-01/2020-09', 'zh', '2020年1月至2020年9月'],
])('%s in %s is %s', (period, lang, words) => expect(formatPeriod(period, lang)).toBe(words));
