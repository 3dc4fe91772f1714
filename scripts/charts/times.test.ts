import { describe, expect, it } from 'vitest';
import { isYearly, timeOf, timesOf } from './times.ts';

describe('a label as a time', () => {
  it.each([
    ['2016', 2016],
    ['2016年', 2016],
    ['2020年7月', 2020.5],
    ['2020 年 1 月底', 2020],
    ['Jul 2020', 2020.5],
    ['January 2021', 2021],
    ['May be 2020', undefined],
    ['Day 2020', undefined],
    ['双11', undefined],
  ])('%j is %s', (label, time) => expect(timeOf(label)).toBe(time));
});

describe('rows', () => {
  it('stand in time where every label is a time', () => expect(timesOf(['2016', '2020'])).toEqual([2016, 2020]));
  it('stand in equal steps where one is not', () => expect(timesOf(['2016', '十三五末'])).toEqual([0, 1]));
  it('stand in equal steps where times go back', () => expect(timesOf(['2020', '2016'])).toEqual([0, 1]));
  it('are yearly only where every label is a year', () => {
    expect(isYearly(['2016', '2017年'])).toBe(true);
    expect(isYearly(['2016', '2017年3月'])).toBe(false);
  });
});
