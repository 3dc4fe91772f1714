import { describe, expect, it } from 'vitest';
import { searchStrings } from './strings.ts';
import { sayCount } from './words.ts';

describe('the number of pages is said', () => {
  const { en } = searchStrings;
  it.each([
    [{ atLeast: 1, atMost: 1 }, '“tea”: 1 page.'],
    [{ atLeast: 4, atMost: 4 }, '“tea”: 4 pages.'],
    [{ atLeast: 10, atMost: 40 }, '“tea”: at least 10 pages, 40 at most.'],
  ])('%j', (counted, said) => expect(sayCount(en, 'tea', counted)).toBe(said));
});
