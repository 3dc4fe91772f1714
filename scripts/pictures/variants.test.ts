import { expect, it } from 'vitest';
import type { Inspected } from './inspection.ts';
import { variantsOf } from './variants.ts';

const picture = (width: number, format: Inspected['format'] = 'jpeg', height = 600): Inspected => ({
  format,
  width,
  height,
  transparent: false,
});
const shown = (inspected: Inspected) =>
  variantsOf(inspected, 'abc')
    .map(({ format, width }) => `${format} ${width}`)
    .join(', ');

it.each([
  [3000, 'avif 480, avif 1080, avif 1440, webp 1080, webp 1440'],
  [1000, 'avif 480, avif 1000, webp 480, webp 1000'],
  [500, 'avif 500, webp 500'],
  [1, 'avif 1, webp 1'],
])('a picture of %i pixels in width comes as %s', (width, variants) => expect(shown(picture(width))).toBe(variants));

it('an SVG comes as it is', () => expect(shown(picture(800, 'svg'))).toBe('svg 800'));

it('what is taller than either format may be is narrowed until it is not', () => {
  expect(shown(picture(1000, 'png', 40_000))).toBe('avif 409, webp 409');
  expect(shown(picture(1, 'png', 40_000))).toBe('avif 1, webp 1');
});

it('every file has a name of its own, which changes with the picture', () => {
  const [one, other] = ['abc', 'abd'].map((hash) => variantsOf(picture(3000), hash).map(({ name }) => name));
  expect(new Set([...one!, ...other!]).size).toBe(10);
  expect(one![0]).toMatch(/^[0-9a-f]{16}-480\.avif$/);
});
