import { expect, it } from 'vitest';
import { readShare } from './share.ts';

it('a part is named by its number and by how many there are', () =>
  expect(readShare('2/8')).toEqual({ part: 2, of: 8 }));

it.each(['', '2', '0/8', '9/8', '2/0', '-1/2', '1/1001', '2 / 8', '2/8/3'])('«%s» names none', (text) =>
  expect(() => readShare(text)).toThrow(
    `--part is «${text}»: which part of how many was expected, such as --part 2/8 (at most 1000 parts).`,
  ),
);
