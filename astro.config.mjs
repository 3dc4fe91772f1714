import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { readRedirects } from './scripts/content/moved.ts';
import { hasTwin } from './scripts/content/twin.ts';
import { checkInDevelopment } from './src/setup/check-in-development.ts';
import { locales } from './src/setup/locales.ts';
import { markdownOptions } from './scripts/markdown.ts';
import { publication } from './scripts/output/publication.ts';
import { bundling } from './src/setup/bundling.ts';
import { drawPages } from './src/setup/draw-pages.ts';
import { rememberMdx } from './src/setup/remember-mdx.ts';
import { redirectsFile } from './src/setup/redirects-file.ts';
import { searchInDevelopment } from './src/setup/search-in-development.ts';
import { sitemapOfBothLanguages } from './src/setup/sitemap.ts';

const { origin, base } = publication;
const redirects = { '/': '/zh/', ...readRedirects() };

/**
 * Without `defineConfig`, which does nothing but name this type, and loads 400 files.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: origin,
  base: base || '/',
  output: 'static',
  trailingSlash: 'always',
  // Several at once: most of the time a page waits for its file to be written.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  i18n: locales,
  redirects: Object.fromEntries(Object.entries(redirects).map(([from, to]) => [from, base + to])),
  markdown: { syntaxHighlight: false, processor: unified(markdownOptions(base, hasTwin)) },
  integrations: [
    mdx({ optimize: true }),
    rememberMdx(base),
    sitemapOfBothLanguages(),
    checkInDevelopment(),
    searchInDevelopment(),
    redirectsFile(publication, redirects),
    drawPages(publication),
  ],
  devToolbar: { enabled: false },
  vite: bundling,
};
