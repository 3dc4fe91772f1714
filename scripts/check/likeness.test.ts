import { expect, it } from 'vitest';
import { likenessOf, traitsOf } from './likeness.ts';

const like = (zh: string, en: string): number => likenessOf(traitsOf(zh, 'zh'), traitsOf(en, 'en'));

it.each([
  ['网民9.89亿，增长5%。', 'There were 989 million internet users, up 5%.', 'The two were 98.9 million, up 6%.'],
  ['GitHub上的OpenRank排名', 'The OpenRank of GitHub', 'The stars of Gitee'],
  ['十三届全国人大', 'the Thirteenth Congress', 'the Fourteenth Congress'],
])('%s is likelier “%s” than “%s”', (zh, en, other) => expect(like(zh, en)).toBeGreaterThan(like(zh, other)));

it('two texts with many numbers and names, and none in common, are not the same', () => {
  expect(like('共5家，增长6%，达7亿元。', 'In all 8, up 9%, or RMB 10 billion.')).toBe(0);
  expect(like('共5家。', 'Some.')).toBeGreaterThan(0);
  expect(like('共5家，增长6%，达7亿元。', 'In all 5, up 9%, or RMB 10 billion.')).toBeGreaterThan(0);
});
