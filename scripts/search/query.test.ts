import { describe, expect, it } from 'vitest';
import { readQuery } from './query.ts';
import { numberToken, pairToken } from './tokens.ts';

const pairs = (...list: string[]) => list.map((pair) => pairToken(pair, 'zh'));

describe('a Chinese query asks for', () => {
  it.each([
    ['大数据杀熟', pairs('大数', '数据', '据杀', '杀熟')],
    ['“先涨价”', pairs('先涨', '涨价')],
    ['37.21', [numberToken('37.21')]],
    ['37.21万亿', [numberToken('37.21'), ...pairs('万亿', '1万')]],
    ['14,296,274', [numberToken('14296274')]],
    ['020年全国', pairs('年全', '全国', '02', '20', '0年')],
    ['.1 16.', pairs('11', '16')],
    ['达37.21万', [numberToken('37.21'), ...pairs('达3', '1万')]],
    ['', []],
    ['😀', []],
  ])('%s', (q, tokens) => expect(readQuery(q, 'zh').tokens).toEqual(tokens));

  it('no more than eight pairs of a long one', () =>
    expect(readQuery('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳', 'zh').tokens).toHaveLength(8));
});

describe('an English query asks for', () => {
  it.each([
    ['Price fraud', ['pric', 'fraud']],
    ['the price of fraud', ['pric', 'fraud']],
    ['of the', ['of', 'the']],
    ['37.21 trillion', [numberToken('37.21'), 'trillion']],
    ['拼多多', ['拼多', '多多']],
  ])('%s', (q, tokens) => expect(readQuery(q, 'en').tokens).toEqual(tokens));
});

it.each([
  ['10.9', true],
  ['10.9%', true],
  ['37.21万亿元', true],
  ['37.21 trillion', true],
  ['.92', false],
  ['20年', false],
  ['2020年全国', false],
  ['GUESS', false],
])('%s is a number to be found whole: %s', (q, strict) => expect(readQuery(q, 'en').strict).toBe(strict));
