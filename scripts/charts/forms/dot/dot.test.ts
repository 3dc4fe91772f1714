import { describe, expect, it } from 'vitest';
import { chartProblem, describe as told, drawChart } from '../../index.ts';
import { sample } from '../../sample.ts';

const symbols = (svg: string): { x: number; y: number }[] =>
  [...svg.matchAll(/translate\(([\d.-]+) ([\d.-]+)\)" class="c-symbol c-(?:mark|series)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

const ticks = (svg: string): { x: number; value: number }[] =>
  [...svg.matchAll(/<text x="([\d.]+)" y="[\d.]+" class="c-small c-muted" text-anchor="middle">([^<]+)</g)].map(
    ([, x, label]) => ({ x: Number(x), value: Number(label!.replace(/,/g, '').replace('−', '-')) }),
  );

describe('dots', () => {
  const figure = sample('dot', ['Region | 2015 (%) | 2020 (%)', 'East | 58.2 | 72.5', 'West | 43 | 64.8']);

  it.each(['narrow', 'wide'] as const)('stand where the ticks of the axis say that they do, %s', (size) => {
    const svg = drawChart(figure, { lang: 'en', size });
    const [first, second] = ticks(svg);
    const at = (value: number) =>
      first!.x + ((value - first!.value) * (second!.x - first!.x)) / (second!.value - first!.value);
    const xs = symbols(svg).slice(2);
    for (const [index, value] of [58.2, 72.5, 43, 64.8].entries())
      expect(Math.abs(xs[index]!.x - at(value))).toBeLessThan(0.5);
  });

  it('stand on an axis that begins near the lowest value, and with zero where that is not far', () => {
    expect(ticks(drawChart(figure, { lang: 'en', size: 'wide' }))[0]!.value).toBe(40);
    const near = sample('dot', ['Region | A (%)', 'East | 10', 'West | 80']);
    expect(ticks(drawChart(near, { lang: 'en', size: 'wide' }))[0]!.value).toBe(0);
  });

  it('tell the rows whose values lie furthest apart, but not how far', () =>
    expect(told(figure, 'en')).toBe(
      'Dot chart of 2015 and 2020 by region, 2 rows. 2015: the largest is East (58.2%), the smallest West (43%). 2020: the largest is East (72.5%), the smallest West (64.8%). The two lie furthest apart for West, closest together for East.',
    ));

  it('say in the row that it has no value, and beneath them what else a row lacks', () => {
    const svg = drawChart(sample('dot', ['R | A (t) | B (t)', 'East | 1 | —', 'West | — | —', 'North | 1 | 2']), {
      lang: 'en',
      size: 'wide',
    });
    expect(svg.match(/not given/g)).toHaveLength(2);
    expect(svg).toContain('East: B not given');
  });

  it.each([
    [
      ['R | A (t) | B (%)', 'East | 1 | 2'],
      'chart="dot" draws at most one unit, since each has an axis of its own; found 2 (t, %); make several figures, or use chart="bar"',
    ],
    [
      ['R | A | B | C | D | E', 'East | 1 | 2 | 3 | 4 | 5'],
      'chart="dot" draws at most four columns and would leave out the others; found 5 (A, B, C, D, E); make several figures, or use chart="bar"',
    ],
    [['R | A (%) | Low (%) | High (%)', 'East | 9 | 2 | 3'], 'the value 9 of “East” lies outside its low and high'],
  ])('are refused with the reason (%#)', (lines, problem) => expect(chartProblem(sample('dot', lines))).toBe(problem));
});
