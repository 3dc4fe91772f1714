import { expect, it } from 'vitest';
import { redirectLines, redirectPage } from './redirects.ts';

const siteUrl = { origin: 'https://example.org', base: '/reports' };

it('leads from old addresses to new ones below the sub-path', () =>
  expect(redirectLines(siteUrl, { '/': '/zh/', '/zh/x/a/': '/zh/x/b/' })).toBe(
    '/reports/ /reports/zh/ 301\n/reports/zh/x/a/ /reports/zh/x/b/ 301\n',
  ));

it('a page leads on by itself and by a link, is not listed, and names the address that counts', () =>
  expect(redirectPage(siteUrl, '/zh/x/a&b/')).toBe(
    '<!doctype html><title>/reports/zh/x/a&#38;b/</title><meta http-equiv="refresh" content="0;url=/reports/zh/x/a&#38;b/"><meta name="robots" content="noindex"><link rel="canonical" href="https://example.org/reports/zh/x/a&#38;b/"><body><a href="/reports/zh/x/a&#38;b/">→ /reports/zh/x/a&#38;b/</a></body>',
  ));
