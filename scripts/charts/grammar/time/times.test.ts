import { describe, expect, it } from 'vitest';
import { areAlike, inTime, isPeriodic, timeOf, timesOf } from './times.ts';
import { rowLabels } from '../../data/measures.ts';
import { sample } from '../../sample.ts';

describe('a label as a time', () => {
  it.each([
    ['2016', 2016],
    ['2016年', 2016],
    ['2016年底', 2016],
    ['2021（预计）', 2021],
    ['2021年（推算）', 2021],
    ['2021年预计', 2021],
    ['2021 (forecast)', 2021],
    ['2021E', 2021],
    ['FY2021', 2021],
    ['2019–20', 2019],
    ['2019/2020', 2019],
    ['end of 2020', 2020],
    ['2019—2021', 2021],
    ['2016—2020年', 2020],
    ['2020年1—2月', 2020 + 1 / 12],
    ['1-9月', 8 / 12],
    ['January–February 2020', 2020 + 1 / 12],
    ['2020年前三季度', 2020.5],
    ['First three quarters of 2020', 2020.5],
    ['2020年前11个月', 2020 + 10 / 12],
    ['First eleven months of 2020', 2020 + 10 / 12],
    ['2020-W02', 2020 + 5 / 366],
    ['2020年第2周', 2020 + 5 / 366],
    ['Week 2, 2020', 2020 + 5 / 366],
    ['2021-W53', undefined],
    ['2020-W53', 2020 + 362 / 366],
    ['2020年2月29日', 2020 + 59 / 366],
    ['2021年2月29日', undefined],
    ['9—1月', undefined],
    ['2021—2019', undefined],
    ['2020年7月', 2020.5],
    ['2020 年 1 月底', 2020],
    ['2020-07', 2020.5],
    ['Jul 2020', 2020.5],
    ['January 2021', 2021],
    ['end of July 2020', 2020.5],
    ['7月', 0.5],
    ['July', 0.5],
    ['2019年第四季度', 2019.75],
    ['2019年四季度', 2019.75],
    ['Q4 2019', 2019.75],
    ['2019Q4', 2019.75],
    ['Fourth quarter of 2019', 2019.75],
    ['2020年下半年', 2020.5],
    ['H2 2020', 2020.5],
    ['Second half of 2020', 2020.5],
    ['2020年7月1日', 2020 + 182 / 366],
    ['1 July 2020', 2020 + 182 / 366],
    ['July 1, 2020', 2020 + 182 / 366],
    ['2020-07-01', 2020 + 182 / 366],
    ['二零二三年', 2023],
    ['二〇一九年', 2019],
    ['二零二零年三月三十一日', 2020 + 90 / 366],
    ['截至二零二一年十二月三十一日止年度', 2021 + 364 / 365],
    ['二零二三年（一月至六月）', 2023 + 5 / 12],
    ['二零一六/一七年度', 2016],
    ['2019至20年度', 2019],
    ['2019至22年度', undefined],
    ['十二月', 11 / 12],
    ['三十年', undefined],
    ['17/18', 2017],
    ['99/00', 1999],
    ['17/19', undefined],
    ['Year 2016', 2016],
    ['CY2016', 2016],
    ['mid-2019', 2019],
    ['As at 31 March 2020', 2020 + 90 / 366],
    ['Year ended 31 March 2020', 2020 + 90 / 366],
    ['1H2020', 2020],
    ['2H20', 2020.5],
    ['H1 FY21', 2021],
    ['Q3 FY2020', 2020.5],
    ['Dec.1977', 1977 + 11 / 12],
    ['Jan-20', 2020],
    ["Jan '98", 1998],
    ['2020 JUL', 2020.5],
    ['2020M07', 2020.5],
    ['31.12.2020', 2020 + 365 / 366],
    ['31/12/2020', 2020 + 365 / 366],
    ['12/31/2020', 2020 + 365 / 366],
    ['05/04/2020', undefined],
    ['1Q20', 2020],
    ['Q3/2020', 2020.5],
    ['FY21', 2021],
    ['FY20/21', 2020],
    ['10:30', 10.5],
    ['10时', 10],
    ['May be 2020', undefined],
    ['Day 2020', undefined],
    ['双11', undefined],
    ['东部', undefined],
    ['East', undefined],
    ['2020年13月', undefined],
    ['2021（上半年）', undefined],
    ['', undefined],
  ])('%j is %s', (label, time) => {
    if (time === undefined) expect(timeOf(label)).toBeUndefined();
    else expect(timeOf(label)?.at).toBeCloseTo(time, 9);
  });

  it.each([
    ['2021（预计）', 'forecast'],
    ['2021E', 'forecast'],
    ['2025 (target)', 'forecast'],
    ['2020年（推算）', 'derived'],
    ['March 2020 (derived)', 'derived'],
    ['2020年（测算）', 'estimate'],
    ['2020 (provisional)', 'provisional'],
    ['2020年（初步核算数）', 'provisional'],
    ['2019 (revised)', 'revised'],
    ['2019年（实际）', undefined],
    ['2019', undefined],
    ['2018 (p)', 'provisional'],
    ['2018 (r)', 'revised'],
    ['Q4 2018 (e)', 'estimate'],
  ])('%j is told as %s', (label, status) => expect(timeOf(label)?.status).toBe(status));

  it('is of one kind: a year is not a half of one', () => {
    expect(timeOf('2020')?.kind).toBe('year');
    expect(timeOf('2020年上半年')?.kind).toBe('half');
    expect(timeOf('11月')?.dated).toBe(false);
  });
});

describe('times that stand on one axis', () => {
  it.each([
    ['years', ['2019', '2020年', '2021E'], true],
    ['months without a year', ['1月', '2月'], true],
    ['all of two years', ['2015—2016', '2017—2018'], true],
    ['what has gone of a year', ['2020年1—2月', '2020年1—3月', '2020年1—4月'], true],
    ['quarters so far', ['2020年第一季度', '2020年前三季度'], true],
    ['the two months that a year begins with', ['2019年12月', '2020年1—2月', '2020年3月'], true],
  ])('are %s', (_, labels, alike) => expect(areAlike(labels.map((label) => timeOf(label)!))).toBe(alike));
  it.each([
    ['a year and a half of one', ['2020', '2020年上半年']],
    ['a month with a year and one without', ['2020年1月', '2月']],
    ['five years and one', ['2016—2020', '2021']],
    ['nine months and one', ['2020年1—9月', '2020年10月']],
  ])('are not %s', (_, labels) => expect(areAlike(labels.map((label) => timeOf(label)!))).toBe(false));
});

describe('rows', () => {
  it('stand in time where every label is a time', () => expect(timesOf(['2016', '2020'])).toEqual([2016, 2020]));
  it('stand in equal steps where one is not', () => expect(timesOf(['2016', '十三五末'])).toEqual([0, 1]));
  it('run from the earliest to the latest, however print lists them', () => {
    const figure = sample('line', ['年 | 占比（%）', '2020 | 25', '2015 | 11', '2018 | 18']);
    expect(rowLabels(inTime(figure))).toEqual(['2015', '2018', '2020']);
    expect(inTime(figure).table.rows.map((row) => row[1]!.text)).toEqual(['11', '18', '25']);
  });
  it('have gaps where a year or a quarter is left out', () => {
    expect(isPeriodic(['2016', '2017年', '2021（预计）'])).toBe(true);
    expect(isPeriodic(['Q4 2019', 'Q2 2020'])).toBe(true);
    expect(isPeriodic(['2016', '2017年3月'])).toBe(false);
  });
});

describe('times without a year or a day', () => {
  it.each([
    ['that begin anew go on into the next year', ['11月', '12月', '1月'], [10 / 12, 11 / 12, 1]],
    ['likewise the days', ['December 30', 'December 31', 'January 1'], [364 / 366, 365 / 366, 1]],
    ['likewise the hours', ['22时', '23时', '0时'], [22, 23, 24]],
    ['that fall all the way are told from the earliest', ['3月', '2月', '1月'], [2 / 12, 1 / 12, 0]],
    ['that rise stand as they are', ['1月', '2月'], [0, 1 / 12]],
    ['may not hide that a year is printed', ['2021', '2020'], [2021, 2020]],
  ])('%s', (_, labels, times) => {
    for (const [index, at] of timesOf(labels).entries()) expect(at).toBeCloseTo(times[index]!, 6);
  });
});
