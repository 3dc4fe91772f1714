import { describe, expect, it } from 'vitest';
import { searchPageWords } from '../../../scripts/languages/search/index.ts';
import { sayCount } from './words.ts';

describe('the number of pages is said', () => {
  const en = searchPageWords('en');
  it.each([
    [{ atLeast: 1, atMost: 1 }, '“tea”: 1 page.'],
    [{ atLeast: 4, atMost: 4 }, '“tea”: 4 pages.'],
    [{ atLeast: 30, atMost: 40 }, '“tea”: at least 30 pages, 40 at most.'],
    [{ atLeast: 1, atMost: 2 }, '“tea”: at least 1 page, 2 at most.'],
    [{ atLeast: 10, atMost: 128 }, '“tea”: at least 10 pages.'],
    [{ atLeast: 1, atMost: 128 }, '“tea”: at least 1 page.'],
  ])('%j', (counted, said) => expect(sayCount(en, 'tea', counted)).toBe(said));

  it('in Chinese', () => {
    const say = (atLeast: number, atMost: number) => sayCount(searchPageWords('zh'), '茶', { atLeast, atMost });
    expect(say(1, 1)).toBe('“茶”：找到1页。');
    expect(say(30, 40)).toBe('“茶”：至少30页，最多40页。');
    expect(say(10, 128)).toBe('“茶”：至少10页。');
  });
});
