import { describe, expect, it } from 'vitest';
import { chartProblem, describe as told, drawChart } from '../../index.ts';
import { sample } from '../../sample.ts';

const circles = (svg: string): { x: number; y: number }[] =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('places over time', () => {
  const words =
    'Chart of places, 2018 to 2020: China and Korea. China: place 3 in 2018, place 2 in 2020; best place 1 in 2019. Korea: place 1 in 2018, place 3 in 2020; not given: 2019.';

  it.each([
    ['as rows', ['Year | China | Korea', '2020 | 2 | 3', '2018 | 3 | 1', '2019 | 1 | —'], { unit: 'rank' }],
    ['as columns', ['Country | 2018 rank | 2019 rank | 2020 rank', 'China | 3 | 1 | 2', 'Korea | 1 | — | 3'], {}],
    [
      'under one head',
      ['Country | Rank › 2018 | Rank › 2019 | Rank › 2020', 'China | 3 | 1 | 2', 'Korea | 1 | — | 3'],
      {},
    ],
  ])('are read %s', (_, lines, more) => expect(told(sample('rank', lines, more), 'en')).toBe(words));

  it.each(['narrow', 'wide'] as const)(
    'stand with the first on top, each as far down as its place says, %s',
    (size) => {
      const svg = drawChart(sample('rank', ['Year | A | B', '2018 | 1 | 4', '2020 | 3 | 2'], { unit: 'rank' }), {
        lang: 'en',
        size,
      });
      const [first, third, fourth, second] = circles(svg).map(({ y }) => y);
      expect(second! - first!).toBeCloseTo(third! - second!, 0);
      expect(third! - second!).toBeCloseTo(fourth! - third!, 0);
      expect(second!).toBeGreaterThan(first!);
    },
  );

  it('has no line across a year without a place, nor across one that the table leaves out', () => {
    const lines = (rows: string[]) =>
      [
        ...drawChart(sample('rank', ['Year | A', ...rows], { unit: 'rank' }), { lang: 'en', size: 'wide' }).matchAll(
          /<polyline/g,
        ),
      ].length;
    expect(lines(['2018 | 1', '2019 | 2', '2020 | 1', '2021 | 3'])).toBe(1);
    expect(lines(['2018 | 1', '2019 | 2', '2020 | —', '2021 | 3', '2022 | 2'])).toBe(2);
    expect(lines(['2018 | 1', '2019 | 2', '2021 | 3', '2022 | 2'])).toBe(2);
  });

  it('names a series without any place beneath', () =>
    expect(
      drawChart(sample('rank', ['Country | 2018 rank | 2019 rank', 'A | 1 | 2', 'B | — | —']), {
        lang: 'en',
        size: 'wide',
      }),
    ).toContain('>Not given: B.<'));

  it.each([
    [
      ['Year | A | B', '2018 | 1 | 4', '2020 | 3 | 2'],
      'chart="rank" draws places, and the table does not say that its numbers are such; head them “Rank › 2018” or write unit="rank", or use chart="line"',
    ],
    [
      ['Year | Rank', '2018 | 1', '2020 | 2.5'],
      'chart="rank" draws places, which are whole numbers from 1 up; found “2.5”',
    ],
    [
      ['Year | Rank', '2018 | 0', '2020 | 2'],
      'chart="rank" draws places, which are whole numbers from 1 up; found “0”',
    ],
    [
      ['Firm | Rank', 'A | 1', 'B | 2'],
      'chart="rank" goes by time, and “A”, “B” are no times (2020, 2021 (forecast), Q4 2019, July 2020, 11 November 2020); correct the label, or use chart="none"',
    ],
  ])('is refused with the reason (%#)', (lines, problem) => expect(chartProblem(sample('rank', lines))).toBe(problem));
});
