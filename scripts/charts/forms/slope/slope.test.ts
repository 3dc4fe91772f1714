import { describe, expect, it } from 'vitest';
import { chartProblem, describe as told, drawChart } from '../../index.ts';
import { sample } from '../../sample.ts';

const circles = (svg: string): { x: number; y: number }[] =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('a slope chart', () => {
  const rows = ['Region | 2015 (%) | 2020 (%)', 'East | 58 | 72', 'West | 44 | 65', 'North | 68 | 66'];
  const words =
    'Slope chart from 2015 to 2020, 3 lines. 2015: the largest is North (68%), the smallest West (44%). 2020: the largest is East (72%), the smallest West (65%). Higher in 2020: East (58% to 72%) and West (44% to 65%). Lower in 2020: North (68% to 66%).';

  it.each(['narrow', 'wide'] as const)('has points as high as their values are large, %s', (size) => {
    const points = circles(drawChart(sample('slope', rows), { lang: 'en', size }));
    const values = [58, 72, 44, 65, 68, 66];
    const perUnit = (points[2]!.y - points[1]!.y) / (72 - 44);
    for (const [index, value] of values.entries())
      expect(Math.abs(points[index]!.y - points[1]!.y - (72 - value) * perUnit)).toBeLessThan(0.5);
  });

  it.each([
    ['columns that are times', rows],
    [
      'columns from the later time to the earlier',
      ['Region | 2020 (%) | 2015 (%)', 'East | 72 | 58', 'West | 65 | 44', 'North | 66 | 68'],
    ],
    [
      'rows that are two times',
      ['Year | East (%) | West (%) | North (%)', '2020 | 72 | 65 | 66', '2015 | 58 | 44 | 68'],
    ],
  ])('goes from the earlier time to the later in %s', (_, lines) =>
    expect(told(sample('slope', lines), 'en')).toBe(words),
  );

  it('names a row whose value is missing where it has one, and says beneath which it lacks', () => {
    const svg = drawChart(sample('slope', ['R | A (t) | B (t)', 'East | 1 | —', 'West | 3 | 2']), {
      lang: 'en',
      size: 'wide',
    });
    expect(svg.match(/>East 1</g)).toHaveLength(1);
    expect(svg).toContain('East: B not given');
  });

  it('draws values under a head that is a forecast as such', () =>
    expect(
      drawChart(sample('slope', ['R | 2020 (t) | 2030E (t)', 'East | 1 | 2']), { lang: 'en', size: 'wide' }),
    ).toContain('Broken outline: forecast'));

  it.each([
    [['R | A (t)', 'East | 1'], 'chart="slope" needs two number columns; found one (A); use chart="dot"'],
    [
      ['R | A (t) | B (%)', 'East | 1 | 2'],
      'chart="slope" draws at most one unit, since each has an axis of its own; found 2 (t, %); make several figures, or use chart="bar"',
    ],
    [
      ['R | A (t) | B (t)', 'East | 1 | —', 'West | — | 2'],
      'chart="slope" draws a line from one value to another, but no row has both; use chart="dot"',
    ],
    [
      ['R | A (t) | B (t)', ...Array.from({ length: 25 }, (_, row) => `R${row} | 1 | 2`)],
      'chart="slope" draws at most 24 rows; found 25; use chart="dot"',
    ],
  ])('is refused with the reason (%#)', (lines, problem) => expect(chartProblem(sample('slope', lines))).toBe(problem));
});
