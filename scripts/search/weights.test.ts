import { expect, it } from 'vitest';
import { readWeight, roughly, weigh } from './weights.ts';

it.each([
  [1, 1],
  [3, 3],
  [5, 3],
  [6, 4],
  [12, 5],
  [1000, 7],
])('%i times is kept as %i', (count, kept) => expect(roughly(count)).toBe(kept));

it('puts a title word in more often', () =>
  expect(
    weigh(['刷单'], ['刷单', '直播'])
      .trim()
      .split(' ')
      .filter((word) => word === '刷单'),
  ).toHaveLength(10));

it.each([
  [2, { count: 2, title: false }],
  [10, { count: 2, title: true }],
])('%i is read back as %j', (length, weight) => expect(readWeight(length)).toEqual(weight));
