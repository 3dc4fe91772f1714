import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readProject } from '../project.ts';
import { sitemapItems, writeSitemap } from './sitemap.ts';

let content: string;
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'yearleaf-sitemap-'));
  mkdirSync(join(content, 'rice', 'en'), { recursive: true });
  mkdirSync(join(content, 'rice', 'zh'));
  writeFileSync(join(content, 'rice', 'report.yaml'), '');
  writeFileSync(join(content, 'rice', 'en', '1-a.mdx'), '');
});
afterAll(() => rmSync(content, { recursive: true }));

const project = () => ({ ...readProject({ SITE: 'https://example.org', BASE: '/x' }), content });
const languages = { languages: ['zh', 'en'] as ('zh' | 'en')[], regions: {} };

it('a page is listed with its other languages; the first of the library is for everybody else', () =>
  expect(sitemapItems(['/zh/', '/en/', '/en/rice/'], project(), languages)).toEqual(
    ['/en/', '/en/rice/', '/zh/'].map((address) => ({
      url: `https://example.org/x${address}`,
      links:
        address === '/en/rice/'
          ? undefined
          : [
              { lang: 'en', url: 'https://example.org/x/en/' },
              { lang: 'zh-CN', url: 'https://example.org/x/zh/' },
              { lang: 'x-default', url: 'https://example.org/x/zh/' },
            ],
    })),
  ));

it('frames, whole reports and reports without text in a language are not listed', () =>
  expect(
    sitemapItems(['/embed/en/rice/f1/', '/en/rice/all/', '/zh/rice/', '/en/rice/a/'], project(), languages).map(
      ({ url }) => url,
    ),
  ).toEqual(['https://example.org/x/en/rice/a/']));

it('is a file of addresses, and one that names it', async () => {
  await writeSitemap(content, ['/zh/', '/en/'], project(), languages);
  expect(readFileSync(join(content, 'sitemap-index.xml'), 'utf8')).toContain(
    '<loc>https://example.org/x/sitemap-0.xml</loc>',
  );
  expect(readFileSync(join(content, 'sitemap-0.xml'), 'utf8')).toContain(
    '<url><loc>https://example.org/x/en/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/x/en/"/><xhtml:link rel="alternate" hreflang="zh-CN" href="https://example.org/x/zh/"/>',
  );
});
