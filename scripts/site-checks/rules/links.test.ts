import { expect, it } from 'vitest';
import { sayOfSite } from '../../testing/site.ts';
import { links } from './links.ts';

const check = (body: string) =>
  sayOfSite(links, {
    'en/x/index.html': `<h2 id="here">x</h2>${body}`,
    'en/y/index.html': '<h2 id="there">y</h2>',
    'en/y/a.csv': '',
  });

it.each([
  '<a href="/reports/en/y/">y</a>',
  '<a href="../y/#there">y</a>',
  '<a href="#here">x</a><a href="#top">x</a><a href="#">x</a>',
  '<a href="/reports/en/y/a.csv" download>y</a>',
  '<p id="fn-%E5%B9%B4">x</p><a href="#fn-%E5%B9%B4">x</a>',
  '<p id="fn-年">x</p><a href="#fn-%E5%B9%B4">x</a><a href="#fn-年">x</a>',
  '<p id="a b">x</p><p id="100%">x</p><a href="#a%20b">x</a><a href="#100%">x</a>',
  '<a href="https://www.stats.gov.cn/missing/">elsewhere</a><a href="mailto:a@example.org">a</a>',
  '<a href="/reports/en/y/?q=1#:~:text=y">y</a>',
  '<i id="fn-%E5%B9%B4"></i><a href="#fn-%E5%B9%B4">an id as it is written</a>',
  '<i id="fn-年"></i><a href="#fn-%E5%B9%B4">an id as it is meant</a>',
])('has nothing to message of %s', (body) => expect(check(body)).toEqual([]));

it.each([
  [
    '<a href="/reports/en/z/">z</a>',
    '/en/x/  <a href="/reports/en/z/"> leads nowhere — a file at /en/z/ — correct the link, or add what it promises',
  ],
  [
    '<img src="z.png">',
    '/en/x/  <img src="z.png"> leads nowhere — a file at /en/x/z.png — correct the link, or add what it promises',
  ],
  [
    '<img srcset="z.png 2x">',
    '/en/x/  <img srcset="z.png"> leads nowhere — a file at /en/x/z.png — correct the link, or add what it promises',
  ],
  [
    '<meta property="og:image" content="https://example.org/reports/theme/z.png">',
    '/en/x/  <meta content="https://example.org/reports/theme/z.png"> leads nowhere — a file at /theme/z.png — correct the link, or add what it promises',
  ],
  [
    '<noscript><a href="/reports/en/z/">z</a></noscript>',
    '/en/x/  <a href="/reports/en/z/"> leads nowhere — a file at /en/z/ — correct the link, or add what it promises',
  ],
  [
    '<a href="/reports/en/y">y</a>',
    '/en/x/  <a href="/reports/en/y"> lacks the slash at its end — /en/y/ — add it: without it a server answers twice',
  ],
  [
    '<a href="/en/y/">y</a>',
    '/en/x/  <a href="/en/y/"> leads out of the site — addresses that begin with /reports/ — build it with scripts/addresses.ts and src/urls.ts',
  ],
  [
    '<a href="#gone">x</a>',
    '/en/x/  <a href="#gone"> leads to an id that is not there — id="gone" on /en/x/ — correct one of the two',
  ],
  [
    '<a href="/reports/en/y/#gone">x</a>',
    '/en/x/  <a href="/reports/en/y/#gone"> leads to an id that is not there — id="gone" on /en/y/ — correct one of the two',
  ],
  [
    '<p id="fn-年">x</p><a href="#fn-%E6%9C%88">x</a>',
    '/en/x/  <a href="#fn-%E6%9C%88"> leads to an id that is not there — id="fn-月" on /en/x/ — correct one of the two',
  ],
  ['<a href="http://[">x</a>', '/en/x/  <a href="http://["> is no address — one that a browser can read — correct it'],
  [
    '<meta http-equiv="refresh" content="0;url=/reports/en/z/">',
    '/en/x/  <meta content="/reports/en/z/"> leads nowhere — a file at /en/z/ — correct the link, or add what it promises',
  ],
])('refuses %s', (body, said) => expect(check(body)).toEqual([said]));
