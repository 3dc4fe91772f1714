import { describe, expect, it } from 'vitest';
import { chartProblem } from '../charts/index.ts';
import type { Indicator, ValueQualifier } from '../content/index.ts';
import { figureOfSeries } from './figures.ts';
import { fits, formatWorked, workedGrowth } from './growth.ts';
import { orderOfReports, type Series, seriesOf } from './series.ts';
import { valueText, valueWithUnit } from './text.ts';
import type { Observation } from './types.ts';

const TURNOVER = {
  id: 'turnover',
  name: { zh: '交易额', en: 'Turnover' },
  unit: { zh: '万亿元', en: 'RMB trillion' },
  frequency: 'year',
  breaks: [{ at: '2018', kind: 'coverage', why: { zh: '范围调整。', en: 'New coverage.' } }],
} as unknown as Indicator;

const of = (report: string, period: string, digits: string, more: Partial<Observation> = {}): Observation => ({
  indicator: 'turnover',
  growth: false,
  period,
  places: [],
  value: more.growth ? Number(digits) : Number(digits) * 1e12,
  digits,
  power: more.growth ? 0 : 12,
  qualifiers: [] as ValueQualifier[],
  source: { kind: 'figure', report, slug: 'a', id: 'f' },
  ...more,
});

const order = orderOfReports(
  new Map([
    ['r2020', { period: '2020' }],
    ['r2021', { period: '2021' }],
  ]),
);
const series = (...observations: Observation[]): Series => seriesOf(observations, order)[0]!;
const frame = { id: 'turnover', title: '交易额', source: '报告' };

describe('values of a period', () => {
  it('that say the same are one, with every source and the most exact digits', () =>
    expect(series(of('r2021', '2020', '37.2'), of('r2020', '2020', '37.21')).values).toMatchObject([
      { period: '2020', versions: [{ digits: '37.21', sources: [{ report: 'r2020' }, { report: 'r2021' }] }] },
    ]));
  it('that differ stand in the order of their reports, the last one holding', () =>
    expect(
      series(of('r2021', '2020', '38.00'), of('r2020', '2020', '37.21')).values[0]!.versions.map(
        ({ digits }) => digits,
      ),
    ).toEqual(['37.21', '38.00']));
});

it('a report dropped in continues the series, and what it revises is a version of its own', () => {
  const before = series(of('r2020', '2019', '34.81'), of('r2020', '2020', '37.21'));
  const after = series(
    of('r2020', '2019', '34.81'),
    of('r2020', '2020', '37.21'),
    of('r2021', '2020', '37.50'),
    of('r2021', '2021', '42.30'),
  );
  expect(before.values.map(({ period }) => period)).toEqual(['2019', '2020']);
  expect(after.values.map(({ period, versions }) => [period, versions.length])).toEqual([
    ['2019', 1],
    ['2020', 2],
    ['2021', 1],
  ]);
  const figure = figureOfSeries(after, false, TURNOVER, frame, 'zh')!;
  expect(figure.table.columns.map(({ name }) => name)).toEqual(['时间', '交易额', '最初公布']);
  expect(figure.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['2019年', '34.81', '—'],
    ['2020年', '37.50', '37.21'],
    ['2021年', '42.30', '—'],
  ]);
});

describe('a series as a figure', () => {
  it('has gaps as gaps and the break before the first year that it is of', () => {
    const figure = figureOfSeries(
      series(of('r2020', '2016', '26.10'), of('r2020', '2020', '37.21')),
      false,
      TURNOVER,
      frame,
      'zh',
    )!;
    expect(figure).toMatchObject({ chart: 'line', break: '2018年：范围调整' });
    expect(figure.table.rows.map((row) => row[1]!.text)).toEqual(['26.10', '—', '—', '—', '37.21']);
  });
  it.each(['zh', 'en'] as const)('is drawn in %s with a break whose reason has parts', (lang) => {
    const why = {
      zh: '范围调整；基期也调整。',
      'zh-hant': '範圍調整；基期也調整。',
      en: 'New coverage; the base is new, too.',
    };
    const figure = figureOfSeries(
      series(of('r2020', '2016', '26.10'), of('r2020', '2020', '37.21')),
      false,
      { ...TURNOVER, breaks: [{ at: '2018', kind: 'coverage', why }] },
      frame,
      lang,
    )!;
    expect(chartProblem(figure, 'en')).toBeUndefined();
    expect(figure.break).toBe(
      lang === 'zh' ? '2018年：范围调整，基期也调整' : '2018：New coverage, the base is new, too',
    );
  });
  it('says behind its time what is not final', () =>
    expect(
      figureOfSeries(
        series(of('r2020', '2020', '37.21'), of('r2020', '2021', '40', { qualifiers: ['forecast'] })),
        false,
        TURNOVER,
        frame,
        'en',
      )!.table.rows.map(([label]) => label!.text),
    ).toEqual(['2020', '2021 (forecast)']));
  it('is drawn with a target, which is said behind its time', () => {
    const figure = figureOfSeries(
      series(of('r2020', '2020', '37.21'), of('r2020', '2025', '46', { qualifiers: ['target'] })),
      false,
      TURNOVER,
      frame,
      'zh',
    )!;
    expect(chartProblem(figure, 'en')).toBeUndefined();
    expect(figure.table.rows.at(-1)![0]!.text).toBe('2025年（目标）');
  });
  it('is of one kind of time, and none where there is one value', () => {
    expect(
      figureOfSeries(series(of('r2020', '2020', '37.21'), of('r2020', '2020-H1', '17')), false, TURNOVER, frame, 'zh'),
    ).toBeUndefined();
  });
});

describe('growth', () => {
  const values = series(of('r2020', '2019', '34.81'), of('r2020', '2020', '37.21')).values;
  const given = (digits: string) => ({ value: Number(digits), digits, power: 0 });
  it('follows from the values within their rounding', () => {
    const worked = workedGrowth(values, '2020')!;
    expect(formatWorked(worked)).toBe('6.9');
    expect([fits(given('6.9'), worked), fits(given('4.5'), worked)]).toEqual([true, false]);
  });
  it('follows from nothing without the year before', () => expect(workedGrowth(values, '2019')).toBeUndefined());
});

it.each([
  ['37.21', 12, undefined, 'zh', '37.21万亿元'],
  ['37.21', 12, undefined, 'en', 'RMB 37.21 trillion'],
  ['4982', 8, undefined, 'zh', '0.4982万亿元'],
  ['500', 10, 'over', 'en', 'over RMB 5 trillion'],
  ['1150', 12, undefined, 'en', 'RMB 1,150 trillion'],
  ['1150', 12, undefined, 'zh', '1150万亿元'],
  ['1234567.5', 12, undefined, 'zh', '1,234,567.5万亿元'],
] as const)('%s and a power of %s, %s, in %s is %s', (digits, power, bound, lang, text) =>
  expect(valueWithUnit({ digits, power, bound }, TURNOVER, false, lang)).toBe(text),
);
it('a place in an order has its unit before it in English', () =>
  expect(
    valueWithUnit(
      { digits: '2', power: 0 },
      { ...TURNOVER, unit: { zh: '位', 'zh-hant': '位', en: 'rank' } },
      false,
      'en',
    ),
  ).toBe('rank 2'));
it('keeps the digits that are written', () =>
  expect(valueText({ digits: '19.60', power: 0 }, TURNOVER, true, 'zh')).toBe('19.60'));
