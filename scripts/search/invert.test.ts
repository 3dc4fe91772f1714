import { expect, it } from 'vitest';
import { invert } from './invert.ts';

it('tells for each word which contents have it, and how often, in the order of code units', async () => {
  expect(await invert(['直播 刷单 刷单 刷单 ', 'ωβγ 刷单 '])).toEqual([
    ['ωβγ', [[1, 1]]],
    ['刷单', [[0, 3], [1, 1]]],
    ['直播', [[0, 1]]],
  ]);
});
