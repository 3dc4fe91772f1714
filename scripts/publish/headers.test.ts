import { expect, it } from 'vitest';
import { headersFile, redirectLines } from './headers.ts';

const siteUrl = { origin: 'https://example.org', base: '/reports' };

it('sends the policy with every answer, and lets only files whose name changes with what they hold be kept', () => {
  const file = headersFile(siteUrl, ['zh', 'en'], 'sha256-x');
  expect(file).toMatch(/^\/reports\/\*\n {2}Content-Security-Policy: default-src 'none'; /);
  for (const folder of ['_astro', 'pagefind/zh/index', 'pagefind/en/fragment'])
    expect(file).toMatch(
      new RegExp(`\n\n/reports/${folder}/\\*\n {2}Cache-Control: public, max-age=31536000, immutable\n`),
    );
});

it('leads from old addresses to new ones below the sub-path', () =>
  expect(redirectLines(siteUrl, { '/': '/zh/', '/zh/x/a/': '/zh/x/b/' })).toBe(
    '/reports/ /reports/zh/ 301\n/reports/zh/x/a/ /reports/zh/x/b/ 301\n',
  ));
