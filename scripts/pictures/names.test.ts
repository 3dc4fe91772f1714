import { expect, it } from 'vitest';
import { isPictureName, nameIn, pictureFile, plainName } from './names.ts';

it.each(['harbour.jpg', 'harbour-2020.jpeg', '1.png', 'a.webp', 'a.svg'])('%s is a name', (name) =>
  expect(isPictureName(name)).toBe(true),
);
it.each(['Harbour.jpg', 'a.JPG', 'a b.png', '港口.png', 'a.gif', 'a--b.png', 'a.zh.png', '../a.png', 'a', '.png', ''])(
  '«%s» is none',
  (name) => expect(isPictureName(name)).toBe(false),
);

it('a picture with words in it has a file for each language', () => {
  expect(nameIn('scheme.png', 'zh-hant')).toBe('scheme.zh-hant.png');
  expect(plainName('scheme.zh-hant.png')).toBe('scheme.png');
  expect(plainName('scheme.png')).toBe('scheme.png');
});

it('the file of the language goes before the one for all', () => {
  const files = new Set(['r/images/a.zh.png', 'r/images/a.png']);
  const of = (lang: 'zh' | 'en', name = 'a.png') => pictureFile(name, { report: 'r', lang }, (file) => files.has(file));
  expect([of('zh'), of('en'), of('en', 'b.png')]).toEqual(['r/images/a.zh.png', 'r/images/a.png', undefined]);
});
