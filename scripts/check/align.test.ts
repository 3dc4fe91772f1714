import { expect, it } from 'vitest';
import { align } from './align.ts';

const same = (one: string, other: string): number =>
  one === other ? 2 : one.toLowerCase() === other.toLowerCase() ? 1 : 0;
const aligned = (ones: string, others: string): string[] =>
  align([...ones], [...others], same).map(([one = '-', other = '-']) => one + other);

it.each([
  ['abc', 'abc', ['aa', 'bb', 'cc']],
  ['abc', 'ac', ['aa', 'b-', 'cc']],
  ['ac', 'abc', ['aa', '-b', 'cc']],
  ['aab', 'ab', ['aa', 'a-', 'bb']],
  ['Aab', 'ab', ['A-', 'aa', 'bb']],
  ['x', 'y', ['x-', '-y']],
  ['', 'a', ['-a']],
])('%s beside %s', (ones, others, pairs) => expect(aligned(ones, others)).toEqual(pairs));
