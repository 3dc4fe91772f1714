import { describe, expect, it } from 'vitest';
import { headersFile } from './headers.ts';

const siteUrl = { origin: 'https://example.org', base: '/reports' };

describe('the file of headers', () => {
  const file = headersFile(
    siteUrl,
    ['zh', 'en'],
    ['404.html', '_headers', '_astro/', 'embed/', 'en/', 'zh/'],
    'sha256-x',
  );
  const blocks = new Map(
    file
      .trim()
      .split('\n\n')
      .map((block) => [block.split('\n')[0]!, block]),
  );

  it('says with every answer what holds for all', () => {
    expect(blocks.get('/reports/*')).toContain('X-Content-Type-Options: nosniff');
    expect(blocks.get('/reports/*')).not.toMatch(/Content-Security-Policy|X-Frame-Options/);
  });

  it('forbids framing by prefix, for everything but figures to embed', () => {
    for (const prefix of [
      '/reports/',
      '/reports/404.html',
      '/reports/zh/*',
      '/reports/en/*',
      '/reports/_astro/*',
      '/reports/pagefind/*',
    ])
      expect(blocks.get(prefix)).toMatch(
        /\n {2}Content-Security-Policy: .*frame-ancestors 'none'\n {2}X-Frame-Options: DENY(?:\n|$)/,
      );
    expect(blocks.get('/reports/embed/*')).toMatch(/Content-Security-Policy: .*frame-ancestors \*$/);
    expect(blocks.get('/reports/embed/*')).not.toContain('X-Frame-Options');
    expect(file).not.toContain('_headers');
  });

  it('lets only files whose name changes with what they hold be kept', () => {
    for (const folder of ['_astro', 'pagefind/zh/index', 'pagefind/en/fragment'])
      expect(blocks.get(`/reports/${folder}/*`)).toMatch(
        /\n {2}Cache-Control: public, max-age=31536000, immutable(?:\n|$)/,
      );
    expect(file.match(/Cache-Control/g)).toHaveLength(2 + 2 * 3);
  });

  it('has one rule for a path: some hosts take only the last of several', () => {
    const paths = file.match(/^\/.*$/gm)!;
    expect(paths).toEqual([...new Set(paths)]);
  });
});
