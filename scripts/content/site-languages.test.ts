import { expect, it } from 'vitest';
import { judgedFiles, readSiteLanguages, siteLanguagesIn } from './site-languages.ts';

it.each<[string, string, string[]]>([
  ['in their order', 'languages: [en, zh]', ['en', 'zh']],
  ['one alone', 'languages: [en]', ['en']],
  ['without those that nobody knows', 'languages: [fr, en]', ['en']],
  ['each once', 'languages: [en, en]', ['en']],
  ['as the name has them where none is listed', 'languages: []\nname: { en: A }', ['en']],
  ['as the name has them where the list is none', 'languages: en\nname: { zh: 甲 }', ['zh']],
  [
    'as the name has them where one that is listed is none',
    'languages: [en, hant]\nname: { en: A, zh-hant: 甲 }',
    ['en', 'zh-hant'],
  ],
  ['above what is no YAML', 'languages: [en]\nname: { en: "A }\n', ['en']],
])('the languages of a library are read %s', (_, text, languages) =>
  expect(siteLanguagesIn(text).languages).toEqual(languages),
);

it('a text that is no YAML has all that are known', () =>
  expect(siteLanguagesIn('languages: [')).toEqual(siteLanguagesIn('')));

it('a folder without site.yaml has them, too', () =>
  expect(readSiteLanguages('/no-such')).toEqual(siteLanguagesIn('')));

it('regions are two capital letters of a language', () =>
  expect(siteLanguagesIn('languages: [zh]\nregions: { zh: SG, en: gb, fr: FR }').regions).toEqual({ zh: 'SG' }));

it.each(['languages: [en, fr]\nname: { en: A, fr: B }\n', 'format: 2\n', '', 'Our library\n'])(
  'of a library whose languages nobody knows, site.yaml alone is judged: %j',
  (site) =>
    expect([
      ...judgedFiles(
        new Map([
          ['r/zh/1-a.mdx', ''],
          ['site.yaml', site],
        ]),
      ).keys(),
    ]).toEqual(['site.yaml']),
);

it('of any other, all files are', () => {
  const files = new Map([
    ['r/zh/1-a.mdx', ''],
    ['site.yaml', 'languages: [zh]\nname: { zh: "甲 }\n'],
  ]);
  expect(judgedFiles(files)).toBe(files);
});
