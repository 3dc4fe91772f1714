import { expect, it } from 'vitest';
import { sayOfSite } from '../../testing/site.ts';
import { alternates } from './alternates.ts';

const zh = 'https://example.org/reports/zh/x/';
const en = 'https://example.org/reports/en/x/';
const link = (lang: string, href: string) => `<link rel="alternate" hreflang="${lang}" href="${href}">`;
const both = link('zh-CN', zh) + link('en', en) + link('x-default', zh);
const check = (inZh: string, inEn: string) =>
  sayOfSite(alternates, {
    'zh/x/index.html': `<html lang="zh-CN">${inZh}`,
    'en/x/index.html': `<html lang="en">${inEn}`,
  });

it('has nothing to message of two pages that name each other', () => expect(check(both, both)).toEqual([]));

it.each([
  [
    'one that is silent',
    both,
    '',
    ['/zh/x/  hreflang="en" is not mutual — the same languages on /en/x/ — correct one of the two'],
  ],
  [
    'a page that leaves itself out',
    link('en', en) + link('x-default', zh),
    '',
    [
      `/zh/x/  hreflang does not name the page itself — hreflang="zh-CN" href="${zh}" — correct the layout`,
      '/zh/x/  hreflang="en" is not mutual — the same languages on /en/x/ — correct one of the two',
    ],
  ],
  [
    'no default',
    link('zh-CN', zh),
    '',
    ['/zh/x/  hreflang names no default — hreflang="x-default" — correct the layout'],
  ],
  [
    'a wrong language',
    link('zh-CN', zh) + link('x-default', zh) + link('zh-CN', en),
    '',
    ['/zh/x/  hreflang="zh-CN" leads to a page in en — a page in zh-CN — correct it'],
  ],
  [
    'a page that is not there',
    link('zh-CN', zh) + link('x-default', zh) + link('en', `${en}y/`),
    '',
    [`/zh/x/  hreflang="en" leads to ${en}y/ — a page that is there — correct it`],
  ],
])('refuses %s', (_, inZh, inEn, said) => expect(check(inZh, inEn)).toEqual(said));
