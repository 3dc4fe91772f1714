import { expect, it } from 'vitest';
import { inWordFiles } from './pieces.ts';

const filesOf = (words: string[]) =>
  [...inWordFiles(words, 'en', 3)].map(([path, content]) => [path, JSON.parse(Buffer.from(content).toString())]);

it('words that may be proposed stand in files of so many, and a full one is followed by another', () => {
  expect(filesOf(['tea', 'rice'])).toEqual([['en/words.json', 'tea rice']]);
  expect(filesOf(['tea', 'rice', 'salt'])).toEqual([
    ['en/words.json', 'tea rice salt'],
    ['en/words-2.json', ''],
  ]);
  expect(filesOf(['tea', 'rice', 'salt', 'corn'])).toEqual([
    ['en/words.json', 'tea rice salt'],
    ['en/words-2.json', 'corn'],
  ]);
});
