import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { readRedirects } from './scripts/content/redirects.ts';
import { hasTranslation } from './scripts/content/translations.ts';
import { checkInDevelopment } from './src/integrations/check-in-development.ts';
import { locales } from './src/integrations/locales.ts';
import { markdownOptions } from './scripts/markdown/markdown.ts';
import { publication } from './scripts/site-url.ts';
import { bundling } from './src/integrations/bundling.ts';
import { incrementalRender } from './src/integrations/incremental-render.ts';
import { cacheMdx } from './src/integrations/cache-mdx.ts';
import { redirectsFile } from './src/integrations/redirects-file.ts';
import { searchInDevelopment } from './src/integrations/search-in-development.ts';
import { sitemapOfBothLanguages } from './src/integrations/sitemap.ts';

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
  markdown: { syntaxHighlight: false, processor: unified(markdownOptions(base, hasTranslation)) },
  integrations: [
    mdx({ optimize: true }),
    cacheMdx(base),
    sitemapOfBothLanguages(),
    checkInDevelopment(),
    searchInDevelopment(),
    redirectsFile(publication, redirects),
    incrementalRender(publication),
  ],
  devToolbar: { enabled: false },
  vite: bundling,
};
