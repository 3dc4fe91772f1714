import { describe, expect, it } from 'vitest';
import { chartProblem } from '../charts/index.ts';
import type { Indicator } from '../content/index.ts';
import { courseOf } from './course.ts';
import { figureOfPlaces } from './place-figures.ts';
import type { Moment, Series } from './series.ts';

const moment = (period: string, digits: string): Moment => ({
  period,
  versions: [{ value: Number(digits), digits, power: 0, qualifiers: [], sources: [] }],
});
const series = (values: Record<string, string>, growth: Record<string, string> = {}): Series => ({
  places: [],
  values: Object.entries(values).map(([period, digits]) => moment(period, digits)),
  growth: Object.entries(growth).map(([period, digits]) => moment(period, digits)),
});
const indicator = (short: Record<string, string>, unit: Record<string, string>) =>
  ({ id: 'a', name: short, unit, frequency: 'year' }) as unknown as Indicator;
const SHOPS = indicator({ zh: '网店', en: 'Shops' }, { zh: '家', en: 'shops' });
const RANK = indicator({ zh: '全球位次', en: 'Global rank' }, { zh: '位', en: 'rank' });
const frame = { id: 'a', title: '标题', source: '来源' };

describe('the course of an indicator', () => {
  it('is that of its values and that of its growth', () =>
    expect(
      courseOf(series({ 2019: '3', 2020: '4' }, { 2019: '5', 2020: '33.3' }), SHOPS, frame, 'zh').map(
        ({ id, title, chart }) => [id, title, chart],
      ),
    ).toEqual([
      ['a', '标题', 'column'],
      ['a-growth', '标题 · 同比增长', 'column'],
    ]));
  it.each(['zh', 'en'] as const)('is drawn as ranks where it is one of ranks (%s), with its gaps', (lang) =>
    expect(courseOf(series({ 2017: '5', 2020: '2' }), RANK, frame, lang).map(({ chart }) => chart)).toEqual(['rank']),
  );
  it('is nothing where there is one value, or times of two kinds', () => {
    expect(courseOf(series({ 2020: '4' }), SHOPS, frame, 'zh')).toEqual([]);
    expect(courseOf(series({ 2019: '3', '2020-H1': '4' }), SHOPS, frame, 'zh')).toEqual([]);
  });
});

describe('places side by side', () => {
  const placed = (...all: Series[]) => all.map((one, index) => ({ name: `地区${'甲乙丙'[index]!}`, series: one }));
  const figure = (...all: Series[]) => figureOfPlaces(placed(...all), SHOPS, frame, 'zh');
  it('are small charts where each has several periods', () =>
    expect(figure(series({ 2019: '3', 2020: '4' }), series({ 2019: '1', 2020: '2' }))).toMatchObject({
      chart: 'small',
      of: 'line',
    }));
  it('are bars of the latest period that most have', () => {
    const bars = figure(series({ 2019: '3' }), series({ 2019: '1', 2020: '2' }))!;
    expect([bars.chart, bars.title, bars.unit]).toEqual(['bar', '标题（2019年）', '家']);
  });
  it('are bars of growth where nothing else is known by place', () => {
    const bars = figure(series({}, { 2020: '8.1' }), series({}, { 2020: '-2.5' }))!;
    expect([bars.chart, bars.title, bars.unit]).toEqual(['bar', '标题 · 同比增长（2020年）', '%']);
    expect(bars.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['地区甲', '8.1'],
      ['地区乙', '-2.5'],
    ]);
    expect(chartProblem(bars)).toBeUndefined();
  });
  it('are nothing where no two have a period in common', () =>
    expect(figure(series({ 2019: '3' }), series({ 2020: '4' }))).toBeUndefined());
});
