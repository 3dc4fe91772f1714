import { describe, expect, it } from 'vitest';
import {
  catalogue,
  facts,
  formatDate,
  inEach,
  inEachLanguage,
  knownLanguages,
  type Lang,
  languagePattern,
  nameAmong,
  nameInSentence,
  tagOf,
} from './index.ts';
import { inBrackets, isLanguage, messageLanguage, openGraphLocaleOf, pageTitle, titleOfPage } from './index.ts';

describe('languages', () => {
  it('begin an address', () => expect(languagePattern).toBe(knownLanguages.join('|')));

  it.each([
    ['zh', true],
    ['zh-hant', true],
    ['en', true],
    ['fr', false],
    ['', false],
    [undefined, false],
    ['toString', false],
  ])('know whether %j is one of them', (code, is) => expect(isLanguage(code)).toBe(is));

  it('have a tag, in which a region stands that the library names', () => {
    expect([tagOf('zh'), tagOf('en'), tagOf('en', { zh: 'SG' })]).toEqual(['zh-CN', 'en', 'en']);
    expect([tagOf('zh', { zh: 'SG' }), tagOf('en', { en: 'GB' })]).toEqual(['zh-SG', 'en-GB']);
    expect([tagOf('zh-hant'), tagOf('zh-hant', { 'zh-hant': 'HK' })]).toEqual(['zh-Hant', 'zh-Hant-HK']);
    expect([openGraphLocaleOf('zh'), openGraphLocaleOf('zh', { zh: 'SG' })]).toEqual(['zh_CN', 'zh_SG']);
  });

  it('give each its own', () => expect(inEach(['en', 'zh'], (lang) => lang.length)).toEqual({ en: 2, zh: 2 }));

  it('say a thing in each', () =>
    expect(inEachLanguage((words) => words.interface.home)).toEqual({ zh: '首页', 'zh-hant': '首頁', en: 'Home' }));

  it.each([
    ['zh', 'zh'],
    ['zh_CN.UTF-8', 'zh'],
    ['ZH', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['zh-hant', 'zh-hant'],
    ['zh_TW.UTF-8', 'zh-hant'],
    ['zh_HK', 'zh-hant'],
    ['zh-Hant-HK', 'zh-hant'],
    ['en_GB.UTF-8', 'en'],
    ['C', 'en'],
    ['zha', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('answer whoever asks for %j in %s', (wanted, lang) => expect(messageLanguage(wanted)).toBe(lang));
});

describe('a date', () => {
  it.each([
    ['2020', '2020年', '2020'],
    ['2020-11', '2020年11月', 'November 2020'],
    ['2020-01-02', '2020年1月2日', '2 January 2020'],
    ['2020-11/2021-02-03', '2020年11月至2021年2月3日', 'November 2020 to 3 February 2021'],
  ])('%s is %s and %s', (date, zh, en) => expect([formatDate(date, 'zh'), formatDate(date, 'en')]).toEqual([zh, en]));

  it.each([
    [{ month: 11, day: 11 }, '11月11日', '11 November'],
    [{ month: 5 }, '5月', 'May'],
    [{ year: 2021, month: 2, day: 30 }, '2021年2月30日', '30 February 2021'],
  ])('of which not all is given, or that is none, is written as it is: %j', (parts, zh, en) =>
    expect([facts('zh').date(parts), facts('en').date(parts)]).toEqual([zh, en]),
  );
});

it('What stands in brackets has the space before it that its language has', () =>
  expect(inEachLanguage((_, lang) => inBrackets('%', lang))).toEqual({ zh: '（%）', 'zh-hant': '（%）', en: ' (%)' }));

it('A title names the nearest first', () =>
  expect(inEachLanguage((_, lang) => pageTitle(lang, 'A', 'B'))).toEqual({
    zh: 'A｜B',
    'zh-hant': 'A｜B',
    en: 'A | B',
  }));

it('The first page of a list has its title, the others say which they are', () => {
  expect(inEachLanguage((_, lang) => titleOfPage(lang, 'A', 1, 3))).toEqual({ zh: 'A', 'zh-hant': 'A', en: 'A' });
  expect(inEachLanguage((_, lang) => titleOfPage(lang, 'A', 2, 3))).toEqual({
    zh: 'A（第2页，共3页）',
    'zh-hant': 'A（第2頁，共3頁）',
    en: 'A (page 2 of 3)',
  });
});

it.each<[Lang[], string[]]>([
  [
    ['zh', 'en'],
    ['中', 'EN'],
  ],
  [
    ['en', 'zh-hant'],
    ['EN', '中'],
  ],
  [
    ['en', 'zh-hant', 'zh'],
    ['EN', '繁', '简'],
  ],
])('Among %j languages are called %j', (languages, names) =>
  expect(languages.map((lang) => nameAmong(lang, languages).shortName)).toEqual(names),
);

describe('English words', () => {
  const { interface: words, charts } = catalogue('en');

  it('tell one from many', () =>
    expect([0, 1, 2].map(words.sectionsCount)).toEqual(['0 sections', '1 section', '2 sections']));

  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A, B', 'C'], 'A, B; C'],
  ])('list %j as %j', (items, text) => expect(charts.describe.list(items)).toBe(text));
});

describe('a language inside a sentence of another', () => {
  it.each<[Lang, Lang, Lang[], string]>([
    ['en', 'zh', ['zh', 'en'], 'Chinese'],
    ['en', 'zh', ['zh', 'zh-hant', 'en'], 'Simplified Chinese'],
    ['en', 'zh-hant', ['zh', 'zh-hant', 'en'], 'Traditional Chinese'],
    ['zh', 'zh-hant', ['zh', 'zh-hant'], '繁体中文'],
    ['zh-hant', 'zh', ['zh', 'zh-hant'], '簡體中文'],
    ['zh', 'en', ['zh', 'en'], '英文'],
  ])('%s calls %s among %j %s', (from, lang, among, name) => expect(nameInSentence(from, lang, among)).toBe(name));
});
