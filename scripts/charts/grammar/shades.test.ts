import { describe, expect, it } from 'vitest';
import { shadeOf, shadingOf } from './shades.ts';

describe('shades', () => {
  it.each<[values: number[], edges: number[]]>([
    [
      [24.33, 1.9],
      [0, 6.1, 12.2, 18.3, 24.4],
    ],
    [
      [40.3, 5, 38.4],
      [0, 11, 22, 33, 44],
    ],
    [
      [7, 1],
      [0, 2, 4, 6, 8],
    ],
    [[0.04], [0, 0.01, 0.02, 0.03, 0.04]],
    [[126012510], [0, 32000000, 64000000, 96000000, 128000000]],
    [[0], [0, 1, 2, 3, 4]],
    [
      [15.2, 21.8, 18],
      [14, 16, 18, 20, 22],
    ],
    [
      [40.3, 25],
      [25, 30, 35, 40, 45],
    ],
    [
      [101, 103],
      [101, 102, 103, 104, 105],
    ],
    [
      [-3, 12],
      [-4, 0, 4, 8, 12],
    ],
    [
      [-3, -12],
      [-12, -8, -4, 0],
    ],
    [
      [-0.5, 0],
      [-0.51, -0.34, -0.17, 0],
    ],
  ])('of %j have these limits: %j', (values, edges) => expect(shadingOf(values).edges).toEqual(edges));

  it('hold every value between their limits', () => {
    for (let start = -40; start < 120; start += 3.7) {
      for (let width = 0; width < 90; width += 4.3) {
        const { edges, classes } = shadingOf([start, start + width / 3, start + width]);
        expect(edges[0]).toBeLessThanOrEqual(start + 1e-9);
        expect(edges.at(-1)).toBeGreaterThanOrEqual(start + width - 1e-9);
        expect(edges).toHaveLength(classes.length + 1);
      }
    }
  });

  it('take a value by its limits', () =>
    expect([0, 6.1, 6.2, 24.33].map((value) => shadeOf(value, shadingOf([24.33, 1.9])))).toEqual([
      'c-shade-1',
      'c-shade-1',
      'c-shade-2',
      'c-shade-4',
    ]));

  it('tell what is below zero from what is above by their hue', () =>
    expect([-12, -4, -3, 0, 0.1, 12].map((value) => shadeOf(value, shadingOf([-12, 12])))).toEqual([
      'c-below-3',
      'c-below-1',
      'c-below-1',
      'c-shade-1',
      'c-shade-1',
      'c-shade-3',
    ]));
});
