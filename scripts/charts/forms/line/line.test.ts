import { describe, expect, it } from 'vitest';
import { drawChart } from '../../index.ts';
import { sample } from '../../sample.ts';

const NOTE = 'The vertical axis does not begin at zero.';

/** How far apart the highest and the lowest point of a line are, in px. */
function spreadOf(svg: string): number {
  const ys = [...svg.matchAll(/<circle [^>]*cy="([\d.]+)"/g)].map(([, y]) => Number(y));
  return Math.max(...ys) - Math.min(...ys);
}

const drawn = (chart: string, values: number[], name = 'Index') =>
  drawChart(
    sample(chart, [`Year | ${name}`, ...values.map((value, index) => `${2015 + index} | ${value}`)], { unit: '—' }),
    {
      lang: 'en',
      size: 'wide',
    },
  )!;

describe('the axis of a line', () => {
  it('leaves zero out where the values are close together, has labels, and a note says so', () => {
    const svg = drawn('line', [98, 101, 103]);
    expect(spreadOf(svg)).toBeGreaterThan(100);
    expect(svg).toContain('>98</text>');
    expect(svg).toContain(NOTE);
  });

  it('begins at zero where they are not', () => {
    const svg = drawn('line', [60, 80, 103]);
    expect(spreadOf(svg)).toBeLessThan(100);
    expect(svg).not.toContain(NOTE);
  });

  it('begins at zero where the ground beneath is filled', () => {
    const svg = drawn('area', [98, 101, 103]);
    expect(spreadOf(svg)).toBeLessThan(20);
    expect(svg).not.toContain(NOTE);
  });
});

it('the value of a peak among the first points is not written over the name of the plot', () => {
  const years = Array.from({ length: 30 }, (_, index) => (index === 1 ? 6.1 : 4 + (index % 3) / 2));
  const svg = drawn('line', years, 'Growth of the index, year on year');
  const label = /y="([\d.]+)"[^>]*>6.1</.exec(svg)!;
  const name = /y="([\d.]+)"[^>]*>Growth/.exec(svg)!;
  expect(Number(label[1]) - Number(name[1])).toBeGreaterThan(14);
});
