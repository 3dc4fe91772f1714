import { expect, it } from 'vitest';
import { readParts, readShare } from './share.ts';

it('a part is named by its number and by how many there are', () =>
  expect(readShare('2/8')).toEqual({ part: 2, of: 8 }));

it.each(['', '2', '0/8', '9/8', '2/0', '-1/2', '1/1001', '2 / 8', '2/8/3'])('«%s» names none', (text) =>
  expect(() => readShare(text)).toThrow(
    `--part is «${text}»: which part of how many was expected, such as --part 2/8 (at most 1000 parts).`,
  ),
);

it('a number of parts is read', () => expect(readParts('8')).toBe(8));

it.each(['', '0', '-2', '1001', 'eight', '2/8'])('«%s» is no number of parts', (text) =>
  expect(() => readParts(text)).toThrow(`--of is «${text}»: a number of parts from 1 to 1000 was expected.`),
);
