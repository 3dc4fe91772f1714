import { describe, expect, it } from 'vitest';
import { nearest } from './navigation.ts';

describe('of a long list as many are shown as are near', () => {
  const items = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  it.each([
    ['all of a short one', 3, 10, items],
    ['those about the present one', 5, 4, [3, 4, 5, 6]],
    ['the first', 0, 4, [0, 1, 2, 3]],
    ['the last', 9, 4, [6, 7, 8, 9]],
    ['the first where none is present', -1, 4, [0, 1, 2, 3]],
  ])('%s', (_, here, most, shown) => expect(nearest(items, here, most)).toEqual(shown));
});
