import { expect, it } from 'vitest';
import { comparePair } from './compare.ts';

it('takes a year with a digit too many for a number that is wrong', () => {
  const found = comparePair('2020年10月16日，韩女士购物。', 'On 16 October 20200 Ms Han shopped.').map(
    ({ side, number }) => `${side} ${number.text}`,
  );
  expect(found).toEqual(['zh 2020年10月16日', 'en 20200']);
});
