import { describe, expect, it } from 'vitest';
import { chooseLabels } from './axis-labels.ts';
import { timesOf } from './times.ts';

/** The labels that are written of times in equal steps of `step` px, each `width` px wide. */
const chosen = (labels: string[], step: number, width: number, without: string[] = []) => {
  const times = timesOf(labels);
  const least = Math.min(...times.slice(1).map((at, row) => at - times[row]!));
  const shown = chooseLabels(
    labels.map((label, row) => ({
      at: times[row]!,
      x: ((times[row]! - times[0]!) / least) * step,
      width,
      given: !without.includes(label),
    })),
  );
  return labels.filter((_, row) => shown.has(row));
};

const range = (from: number, to: number, by = 1) =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);

const months = (from: number, to: number) =>
  range(from, to).flatMap((year) => range(1, 12).map((month) => `${year}-${String(month).padStart(2, '0')}`));

describe('labels of a time axis', () => {
  it('are all written where there is room', () =>
    expect(chosen(range(2011, 2014).map(String), 40, 30)).toEqual(['2011', '2012', '2013', '2014']));

  it('are of Januaries, not of odd months, and of the first and the last', () => {
    expect(chosen(months(2013, 2016), 6, 48)).toEqual(['2013-01', '2014-01', '2015-01', '2016-01', '2016-12']);
    expect(chosen(months(1990, 2023), 0.7, 48).slice(0, 3)).toEqual(['1990-01', '2000-01', '2010-01']);
  });

  it('are of every second, third or sixth month where these have room', () => {
    expect(chosen(months(2020, 2020), 30, 48).map((label) => label.slice(5))).toEqual([
      '01',
      '03',
      '05',
      '07',
      '09',
      '12',
    ]);
    expect(chosen(months(2020, 2020), 20, 48).map((label) => label.slice(5))).toEqual(['01', '04', '07', '12']);
  });

  it('are of round years', () =>
    expect(chosen(range(1991, 2020).map(String), 10, 30)).toEqual([
      '1991',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
    ]));

  it('are of round years though more odd ones had room', () =>
    expect(chosen(range(1993, 2022).map(String), 17, 36)).toEqual(['1993', '2000', '2005', '2010', '2015', '2022']));

  it('are of every second year where years are odd, and of every second third year', () => {
    expect(chosen(range(2001, 2021, 2).map(String), 20, 30)).toEqual(['2001', '2005', '2009', '2013', '2017', '2021']);
    expect(chosen(range(2001, 2019, 3).map(String), 20, 30)).toEqual(['2001', '2007', '2013', '2019']);
  });

  it('are of the first quarter, or of the one with which the table begins', () => {
    const quarters = range(2018, 2022).flatMap((year) => range(1, 4).map((quarter) => `Q${quarter} ${year}`));
    expect(chosen(quarters.slice(0, -3), 10, 36)).toEqual(['Q1 2018', 'Q1 2019', 'Q1 2020', 'Q1 2021', 'Q1 2022']);
    expect(
      chosen(
        months(2018, 2021).filter((label) => label.endsWith('-09')),
        20,
        36,
      ),
    ).toEqual(['2018-09', '2021-09']);
  });

  it('are of days and weeks counted from the first', () => {
    const days = range(1, 12).map((day) => `2020-03-${String(day).padStart(2, '0')}`);
    expect(chosen(days, 20, 30).map((label) => label.slice(8))).toEqual(['01', '03', '05', '07', '09', '12']);
    const weeks = range(1, 52).map((week) => `2020-W${String(week).padStart(2, '0')}`);
    expect(chosen(weeks, 6, 50)).toEqual(['2020-W01', '2020-W11', '2020-W21', '2020-W31', '2020-W41', '2020-W52']);
  });

  it('go by how far most rows are apart', () =>
    expect(chosen(['2010', '2012', '2014', '2016', '2018', '2020', '2021'], 15, 33)).toEqual([
      '2010',
      '2014',
      '2018',
      '2021',
    ]));

  it('are always of what stands by itself', () =>
    expect(chosen(['2000', '2005', '2010', '2015', '2016', '2017', '2018', '2019', '2020'], 12, 30)).toEqual([
      '2000',
      '2005',
      '2010',
      '2016',
      '2020',
    ]));

  it('are first of all of periods that have values', () => {
    const years = range(2011, 2020).map(String);
    const without = years.filter((year) => !['2016', '2020'].includes(year));
    expect(chosen(years, 20, 30, without)).toEqual(['2012', '2014', '2016', '2018', '2020']);
    expect(chosen(['2020'], 20, 30)).toEqual(['2020']);
  });
});
