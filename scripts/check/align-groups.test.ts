import { expect, it } from 'vitest';
import { alignGroups } from './align-groups.ts';

/** Words are alike as far as they have letters in common; `-` stands for none. */
const shared = (one: string, other: string): number => {
  const common = [...one].filter((letter) => other.includes(letter)).length;
  return common === 0 ? 0 : 1 + (2 * common) / Math.max(one.length, other.length);
};
const aligned = (ones: string, others: string): string[] =>
  alignGroups(ones.split(' '), others.split(' '), shared, (first, second) => first + second).map(
    ([one, other]) => `${one.join('+') || '-'} ${other.join('+') || '-'}`,
  );

it.each([
  ['ab cd ef', 'ab cd ef', ['ab ab', 'cd cd', 'ef ef']],
  ['ab cd ef', 'ab ef', ['ab ab', 'cd -', 'ef ef']],
  ['ab ef', 'ab cd ef', ['ab ab', '- cd', 'ef ef']],
  ['ab cd ef', 'abcd ef', ['ab+cd abcd', 'ef ef']],
  ['abcd ef', 'ab cd ef', ['abcd ab+cd', 'ef ef']],
  ['xx', 'yy', ['xx -', '- yy']],
])('%s beside %s', (ones, others, groups) => expect(aligned(ones, others)).toEqual(groups));

it('joins nothing that is not to be joined', () => {
  expect(alignGroups(['ab', 'cd'], ['abcd'], shared, () => undefined)).toHaveLength(2);
});

it('brings 2,000 and 2,100 together in less than two seconds', () => {
  const list = (length: number) => Array.from({ length }, (_, index) => String(index));
  const begun = performance.now();
  const groups = alignGroups(
    list(2000),
    list(2100),
    (one, other) => (one === other ? 2 : 0),
    () => undefined,
  );
  expect(groups.filter(([one, other]) => one.length > 0 && other.length > 0)).toHaveLength(2000);
  expect(performance.now() - begun).toBeLessThan(2000);
});
