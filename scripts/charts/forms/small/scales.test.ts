import { describe, expect, it } from 'vitest';
import { drawChart } from '../../index.ts';
import { sample } from '../../sample.ts';
import { barsOf, marksOf, offScale } from '../../../testing/chart-properties/index.ts';
import { seeded } from '../../../testing/seeded.ts';
import { samples } from './sample.ts';

/** Bars and columns of all panels, in the order of the rows. */
const bars = (of: string, rows: string[], size: 'narrow' | 'wide') =>
  barsOf(marksOf(drawChart(sample('small', ['Label | Panel | Value (t)', ...rows], { of }), { lang: 'en', size })));

describe('panels have common scales', () => {
  it.each([
    ['column', 'height'],
    ['bar', 'width'],
  ] as const)('of 200 random tables as %s', { timeout: 120_000 }, (of, side) => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = seeded(seed);
      const values: number[] = [];
      const rows = Array.from({ length: 2 + Math.floor(random() * 5) }, (_, panel) =>
        Array.from({ length: 1 + Math.floor(random() * 6) }, (_, year) => {
          values.push(Number((random() * 10 ** (panel % 3)).toFixed(2)));
          return `${2000 + year} | ${'North and south '.repeat(panel % 2)}${panel} | ${values.at(-1)!.toFixed(2)}`;
        }),
      ).flat();
      const size = seed % 2 ? 'narrow' : 'wide';
      const lengths = bars(of, rows, size).map((bar) => bar[side]);
      expect(offScale(lengths, values, 'bars'), `table ${seed}, ${size}`).toEqual([]);
    }
  });

  it('of times too: a panel that begins later stands further right', () => {
    const [first, , later] = bars('column', ['2000 | A | 1', '2010 | A | 1', '2005 | B | 1', '2010 | B | 1'], 'narrow');
    expect(later!.x - first!.x).toBeGreaterThan(100);
  });
});

it('A table without `of` has the form that suits its panels', () => {
  const svg = (of?: string) =>
    drawChart(
      { ...samples['small-easy-zh']!, ...(of ? { of } : { of: undefined as never }) },
      { lang: 'zh', size: 'wide' },
    );
  expect(svg()).toBe(svg('column'));
});
