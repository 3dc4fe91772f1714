import { describe, expect, it } from 'vitest';
import { ringsOf } from './rings.ts';

const SIZE = { inner: 10, outer: 70, gap: 2 };

describe('rings of a cover', () => {
  it('are as wide as their weights say, from the inside out', () =>
    expect(ringsOf([1, 1, 2, 2, 3, 3], SIZE)).toEqual([
      { radius: 13, width: 3 },
      { radius: 18, width: 3 },
      { radius: 25, width: 8 },
      { radius: 35, width: 8 },
      { radius: 48, width: 13 },
      { radius: 63, width: 13 },
    ]));
  it.each([[[0]], [[0, 0]], [[]]])('are drawn of texts in which nothing stands, too: %j', (weights) =>
    expect(ringsOf(weights, SIZE).filter(({ radius, width }) => !(radius > 0 && width > 0))).toEqual([]),
  );
});
