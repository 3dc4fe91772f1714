import { describe, expect, it } from 'vitest';
import { keysOf, pairBlocks } from './pair.ts';

const rows = (first: string, second: string) =>
  pairBlocks(first.split(' '), second.split(' ')).map((row) => `${row.first ?? '-'}|${row.second ?? '-'}`);

describe('blocks of two texts', () => {
  it.each([
    ['that are the same', 'a b c', 'a b c', ['0|0', '1|1', '2|2']],
    ['of which the second lacks one', 'a b c', 'a c', ['0|0', '1|-', '2|1']],
    ['of which the first lacks one', 'a c', 'a b c', ['0|0', '-|1', '1|2']],
    ['that differ in the middle', 'a x c', 'a y c', ['0|0', '1|-', '-|1', '2|2']],
    ['in another order', 'a b', 'b a', ['-|0', '0|1', '1|-']],
    ['that have nothing in common', 'a', 'b', ['0|-', '-|0']],
  ])('%s stand in rows', (_, first, second, expected) => expect(rows(first, second)).toEqual(expected));

  it('are each shown once, whatever there is', () => {
    const [first, second] = ['a b c d e', 'e c x a d'].map((text) => text.split(' ')) as [string[], string[]];
    const shown = pairBlocks(first, second);
    expect(shown.flatMap((row) => row.first ?? [])).toEqual([0, 1, 2, 3, 4]);
    expect(shown.flatMap((row) => row.second ?? [])).toEqual([0, 1, 2, 3, 4]);
  });
});

it('a block without an id is known by what it is and the block before it', () =>
  expect(
    keysOf([
      { id: undefined, kind: 'pre' },
      { id: 'p1', kind: 'p' },
      { id: undefined, kind: 'p.corrected-here' },
      { id: 'p2', kind: 'p' },
    ]),
  ).toEqual(['+pre', 'p1', 'p1+p.corrected-here', 'p2']));
