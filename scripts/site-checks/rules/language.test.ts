import { describe, expect, it } from 'vitest';
import { sayOfPage, sayOfSite, siteOf } from '../../testing/site.ts';
import { pageFrom } from '../site.ts';
import { language, linkLanguage } from './language.ts';

describe('the language of a page', () => {
  it.each([
    ['/zh/x/', '<html lang="zh-CN"><p lang="en">x'],
    ['/404.html', '<html lang="zh-CN">'],
  ])('%s may message %s', (address, html) => expect(sayOfPage(language, html, address)).toEqual([]));

  it.each([
    ['/zh/x/', '<html lang="en">', '<html lang="en"> — lang="zh-CN" — correct the layout'],
    ['/en/x/', '<p>', '<html lang=""> — lang="en" — correct the layout'],
    ['/404.html', '<p>', '<html> has no lang — the language of the page — add it'],
    ['/en/x/', '<html lang="en"><p lang="cn">', '<p lang="cn"> — zh-CN or en — correct it'],
  ])('%s may not message %s', (address, html, said) => expect(sayOfPage(language, html, address)).toEqual([said]));
});

it('a region that the library names is part of it', () => {
  const site = siteOf({}, '', { languages: ['en'], regions: { en: 'GB' } });
  const say = (address: string, html: string) => language(pageFrom(address, html), site).map(([what]) => what);
  expect(say('/en/x/', '<html lang="en-GB">')).toEqual([]);
  expect(say('/en/x/', '<html lang="en">')).toEqual(['<html lang="en">']);
  expect(say('/en/x/', '<html lang="en-GB"><p lang="zh-CN">')).toEqual(['<p lang="zh-CN">']);
});

describe('a link to the other language', () => {
  const check = (body: string) => sayOfSite(linkLanguage, { 'en/x/index.html': body });

  it.each([
    '<a href="/reports/en/y/">',
    '<a href="/reports/zh/x/" hreflang="zh-CN">',
    '<a href="/reports/zh/x/" hreflang="zh">',
    '<a href="https://example.com/zh/">',
    '<a href="/reports/">',
  ])('may be %s', (body) => expect(check(body)).toEqual([]));

  it.each([
    [
      '<a href="/reports/zh/x/">',
      '/en/x/  <a href="/reports/zh/x/"> leads to another language without a word — hreflang="zh-CN" — mark it, or lead to the same language',
    ],
    [
      '<a href="/reports/en/x/" hreflang="zh">',
      '/en/x/  <a href="/reports/en/x/"> says hreflang="zh" — hreflang="en" — correct it',
    ],
  ])('may not be %s', (body, said) => expect(check(body)).toEqual([said]));
});
