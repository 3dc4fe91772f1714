import { expect, it } from 'vitest';
import { invert } from './invert.ts';

it('tells for each word which contents have it, and how often, in the order of code units', async () => {
  expect(await invert(['直播 刷单 刷单 刷单 ', 'ωβγ 刷单 '])).toEqual([
    ['ωβγ', [[1, 1]]],
    [
      '刷单',
      [
        [0, 3],
        [1, 1],
      ],
    ],
    ['直播', [[0, 1]]],
  ]);
});

it('tells apart the contents of a large library, some of them empty', async () => {
  const contents = Array.from(
    { length: 250 },
    (_, i) => (i % 7 === 0 ? '' : `每页 ${'都有 '.repeat((i % 3) + 1)}`) + (i === 249 ? '最后' : ''),
  );
  const having = (count: (i: number) => number) => contents.flatMap((_, i) => (i % 7 === 0 ? [] : [[i, count(i)]]));
  expect(await invert(contents)).toEqual([
    ['最后', [[249, 1]]],
    ['每页', having(() => 1)],
    ['都有', having((i) => (i % 3) + 1)],
  ]);
});

it('makes nothing of nothing', async () => expect(await invert(['', ''])).toEqual([]));
