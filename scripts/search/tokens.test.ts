import { describe, expect, it } from 'vitest';
import { numberToken, pairToken, phraseTokens, singleToken, textTokens, wordTokens } from './tokens.ts';

describe('a Chinese text', () => {
  const tokens = textTokens('“价格”，欺诈4982亿', 'zh');

  it.each(['价格', '格欺', '欺诈', '诈4', '2亿', '49'])('is found by its neighbours %s', (pair) =>
    expect(tokens).toContain(pairToken(pair, 'zh')),
  );
  it('is found by its whole numbers', () => expect(tokens).toContain(numberToken('4982')));
  it('is found by a single character', () => expect(tokens).toContain(singleToken('欺')));
});

describe('words of an English text', () => {
  it.each([
    ['rmb 37.21 trillion', [numberToken('37.21'), 'rmb', 'trillion']],
    ['pledged pledges', ['pledg', 'pledg']],
    ['的批复state council', ['stat', 'council']],
    ['c in 2020', [numberToken('2020'), 'c', 'in']],
  ])('%s', (text, words) => expect(wordTokens(text)).toEqual(words));

  it('has its letters in pairs with a mark, so that no word is mistaken for one', () => {
    expect(textTokens('Ad', 'en')).toEqual(['ad', 'жad']);
  });

  it('has its words in pairs, whatever stands between them, in any form of theirs', () => {
    expect(phraseTokens('price frauds, priced')).toHaveLength(2);
    expect(phraseTokens('price frauds, priced')[0]).toBe(phraseTokens('(prices) fraud')[0]);
    expect(phraseTokens('rmb37.21 trillion')).toContain(phraseTokens('37.21 trillion')[0]);
  });
});

it('gives Pagefind nothing that it would split', () => {
  for (const token of [numberToken('37.21'), pairToken('达3', 'zh'), pairToken('é1', 'zh')])
    expect(token).toMatch(/^[\p{Lo}\p{Ll}]+$/u);
});
