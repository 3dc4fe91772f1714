import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { hasTwin } from './scripts/content/twin.ts';
import { checkInDevelopment } from './src/setup/check-in-development.ts';
import { locales } from './src/setup/locales.ts';
import { markdownOptions } from './scripts/markdown.ts';
import { quietMdx } from './src/setup/quiet-mdx.ts';
import { searchInDevelopment } from './src/setup/search-in-development.ts';
import { securityPolicy } from './src/setup/security-policy.ts';
import { sitemapOfBothLanguages } from './src/setup/sitemap.ts';

/** Where the site is published: SITE=https://example.org BASE=/reports npm run build */
const site = process.env.SITE ?? 'http://localhost:4321';
const base = (process.env.BASE ?? '').replace(/\/$/, '');

export default defineConfig({
  site,
  base: base || '/',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  i18n: locales,
  redirects: { '/': `${base}/zh/` },
  markdown: { syntaxHighlight: false, processor: unified(markdownOptions(base, hasTwin)) },
  integrations: [mdx({ optimize: true }), sitemapOfBothLanguages(), checkInDevelopment(), searchInDevelopment()],
  security: { csp: securityPolicy },
  devToolbar: { enabled: false },
  vite: { build: quietMdx },
});
