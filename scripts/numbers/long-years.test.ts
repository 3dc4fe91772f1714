import { expect, it } from 'vitest';
import { comparePair } from './compare.ts';

it('takes a year with a digit too many for a number that is wrong', () => {
  const found = comparePair(
    { lang: 'zh', text: '2020年10月16日，韩女士购物。' },
    { lang: 'en', text: 'On 16 October 20200 Ms Han shopped.' },
  ).map(({ side, number }) => `${side} ${number.text}`);
  expect(found).toEqual(['source 2020年10月16日', 'translation 20200']);
});
