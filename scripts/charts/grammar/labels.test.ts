import { expect, it } from 'vitest';
import { placeLabels, type Wish } from './labels.ts';
import { LABEL, textWidth } from './text.ts';

/** Where labels stand that wish to be above these points, from the left. */
const placed = (xs: number[], label: string) => {
  const wishes = xs.map((x): Wish => ({ x, y: 50, label, rank: 3, below: false, strong: false }));
  const drawn = placeLabels(wishes, [], { width: 680, bottom: 200 });
  return [...drawn.matchAll(/x="([^"]*)" y="([^"]*)"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
};

it('Numbers side by side do not touch: one that would stands beneath its point', () => {
  const width = textWidth('798909.9', LABEL);
  const [first, second] = placed([100, 100 + width + 1], '798909.9');
  expect(second!.y).toBeGreaterThan(first!.y + 14);
  const [left, right] = placed([100, 100 + width + 4], '798909.9');
  expect(right!.y).toBe(left!.y);
});
