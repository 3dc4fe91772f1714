import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';

/** Pages of use to a search engine; the search page and the error page are not. */
const listed = (page: string): boolean => !/\/(search|404)\/$/.test(page) && !lacksText(page);

/** `/en/<report>/` of a report that has no English: the page says so and no more. */
function lacksText(page: string): boolean {
  const [, lang, report] = /\/(zh|en)\/([^/]+)\/$/.exec(new URL(page).pathname) ?? [];
  if (!lang || !report) return false;
  return existsSync(join('content', report, 'report.yaml')) && !existsSync(join('content', report, lang));
}

/** The integration names the other language of a page, but not the default for everybody else. */
function withDefault(item: SitemapItem): SitemapItem {
  const chinese = item.links?.find((link) => link.lang === 'zh-CN');
  if (!chinese) return item;
  return { ...item, links: [...item.links!, { lang: 'x-default', url: chinese.url }] };
}

export const sitemapOfBothLanguages = () =>
  sitemap({ filter: listed, serialize: withDefault, i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } } });
