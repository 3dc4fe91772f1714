import { describe, expect, it } from 'vitest';
import { simplifier } from './simplify.ts';
import { formsOf, hanIn, isInflection, pairsOf, stemOf, tiesIn, wordsIn } from './words.ts';

const texts = (stretches: { text: string }[]) => stretches.map(({ text }) => text);

describe('words of a text', () => {
  it.each([
    ['rmb 37.21 trillion', ['rmb', '37.21', 'trillion']],
    ['e-commerce, b2b/c2m', ['e-commerce', 'b2b', 'c2m']],
    ['的批复state council', ['state', 'council']],
  ])('%s', (text, words) => expect(texts(wordsIn(text))).toEqual(words));

  it('stand beside Chinese, which is told in pairs', () => {
    expect(texts(hanIn('b2b平台、手机'))).toEqual(['平台', '手机']);
    expect(pairsOf('大数据')).toEqual(['大数', '数据']);
    expect(texts(tiesIn('达4982亿元，同比增长10.9%'))).toEqual(['4982亿']);
  });

  it('are found by their parts too', () => {
    expect(formsOf('e-commerce')).toEqual(['ecommerce', 'e', 'commerce']);
    expect(formsOf("china's")).toEqual(['china']);
    expect(formsOf('37.21')).toEqual(['37.21']);
  });
});

describe('one word in two forms', () => {
  it.each([
    ['platform', 'platforms'],
    ['pledge', 'pledging'],
    ['study', 'studies'],
    ['sell', 'selling'],
    ['stop', 'stopped'],
    ['price', 'prices'],
  ])('%s and %s', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
    expect(isInflection(a, b)).toBe(true);
  });

  it.each([
    ['integrity', 'integration'],
    ['customs', 'customers'],
  ])('but not %s and %s, whose stem is the same', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
    expect(isInflection(a, b)).toBe(false);
  });
});

it('reads traditional characters as simplified ones', () =>
  expect(simplifier(['農網絡', '农网络'])('農村網絡𠀋')).toBe('农村网络𠀋'));
