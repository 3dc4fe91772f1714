import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import { defaultLanguage, facts, languagePattern, languages } from '../../scripts/languages/index.ts';
import type { Project } from '../../scripts/project.ts';

/** Every page but the one that a server shows for an address that is not there, and those that hold no text. */
const listed =
  ({ content }: Project) =>
  (page: string): boolean =>
    !page.endsWith('/404/') && !lacksText(page, content);

const REPORT_PAGE = new RegExp(`/(${languagePattern})/([^/]+)/$`);

/** `/en/<report>/` of a report that has no English: the page says so and no more. */
function lacksText(page: string, content: string): boolean {
  const [, lang, report] = REPORT_PAGE.exec(new URL(page).pathname) ?? [];
  if (!lang || !report) return false;
  return existsSync(join(content, report, 'report.yaml')) && !existsSync(join(content, report, lang));
}

/** The integration names the other languages of a page, but not the default for everybody else. */
function withDefault(item: SitemapItem): SitemapItem {
  const usual = item.links?.find((link) => link.lang === facts(defaultLanguage).tag);
  if (!usual) return item;
  return { ...item, links: [...item.links!, { lang: 'x-default', url: usual.url }] };
}

export const sitemapOfAllLanguages = (project: Project) =>
  sitemap({
    filter: listed(project),
    serialize: withDefault,
    i18n: {
      defaultLocale: defaultLanguage,
      locales: Object.fromEntries(languages.map((lang) => [lang, facts(lang).tag])),
    },
  });
