import { expect, it } from 'vitest';
import { readSiteLanguages, siteLanguagesIn } from './site-languages.ts';

it.each<[string, string, string[]]>([
  ['in their order', 'languages: [en, zh]', ['en', 'zh']],
  ['one alone', 'languages: [en]', ['en']],
  ['without those that nobody knows', 'languages: [fr, en]', ['en']],
  ['each once', 'languages: [en, en]', ['en']],
  ['as the name has them where none is listed', 'languages: []\nname: { en: A }', ['en']],
  ['as the name has them where the list is none', 'languages: en\nname: { zh: 甲 }', ['zh']],
])('the languages of a library are read %s', (_, text, languages) =>
  expect(siteLanguagesIn(text).languages).toEqual(languages),
);

it('a text that is no YAML has all that are known', () =>
  expect(siteLanguagesIn('languages: [')).toEqual(siteLanguagesIn('')));

it('a folder without site.yaml has them, too', () =>
  expect(readSiteLanguages('/no-such')).toEqual(siteLanguagesIn('')));

it('regions are two capital letters of a language', () =>
  expect(siteLanguagesIn('languages: [zh]\nregions: { zh: SG, en: gb, fr: FR }').regions).toEqual({ zh: 'SG' }));
