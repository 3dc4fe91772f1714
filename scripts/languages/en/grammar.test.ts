import { describe, expect, it } from 'vitest';
import { counted, inSentence } from './grammar.ts';

describe('a heading inside a sentence', () => {
  it.each([
    ['Laws', 'laws'],
    ['Share of GDP', 'share of GDP'],
    ['Increase since March 2020', 'increase since March 2020'],
    ['GDP', 'GDP'],
    ['B2B sales', 'B2B sales'],
    ['West Bank exports', 'West Bank exports'],
    ['网络零售额', '网络零售额'],
  ])('of %j is %j', (name, inside) => expect(inSentence(name)).toBe(inside));
});

it('one thing is counted in the singular, none and several in the plural', () =>
  expect([0, 1, 2].map((count) => counted(count, 'problem', 'problems'))).toEqual([
    '0 problems',
    '1 problem',
    '2 problems',
  ]));
