import { expect, it } from 'vitest';
import { mergeByDate } from './by-date.ts';

it('sets together what several indexes found, the newest first, what has no date last', () => {
  expect(
    mergeByDate([
      { results: ['a1', 'a2', 'a3', 'a4'], counts: { '2019': 1, '2021-05': 2 } },
      { results: ['b1', 'b2', 'b3'], counts: { '2020': 1, '2021-11-11': 1, '2018': 1, '2017': 0 } },
    ]),
  ).toEqual(['b1', 'a1', 'a2', 'b2', 'a3', 'b3', 'a4']);
});
