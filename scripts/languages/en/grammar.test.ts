import { describe, expect, it } from 'vitest';
import { inSentence } from './grammar.ts';

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
