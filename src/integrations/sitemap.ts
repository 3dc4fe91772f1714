import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import { inEach, languagePattern, tagOf } from '../../scripts/languages/index.ts';
import type { SiteLanguages } from '../../scripts/content/index.ts';
import type { Project } from '../../scripts/project.ts';

/** Every page but the one that a server shows for an address that is not there, and those that hold no text of their own. */
const listed =
  ({ content }: Project) =>
  (page: string): boolean =>
    !page.endsWith('/404/') && !isEmbed(page) && !isWhole(page) && !lacksText(page, content);

/** A figure to be shown in a page of somebody else. */
const isEmbed = (page: string): boolean => new RegExp(`/embed/(?:${languagePattern})/`).test(new URL(page).pathname);

/** The whole report as one page: its texts stand on pages of their own. */
const isWhole = (page: string): boolean => new RegExp(`/(?:${languagePattern})/[^/]+/all/$`).test(page);

const REPORT_PAGE = new RegExp(`/(${languagePattern})/([^/]+)/$`);

/** `/en/<report>/` of a report that has no English, though there may be an empty folder: the page says so and no more. */
function lacksText(page: string, content: string): boolean {
  const [, lang, report] = REPORT_PAGE.exec(new URL(page).pathname) ?? [];
  if (!lang || !report) return false;
  return existsSync(join(content, report, 'report.yaml')) && !holdsText(join(content, report, lang));
}

const holdsText = (folder: string): boolean =>
  existsSync(folder) &&
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.mdx'));

/**
 * The integration names the other languages of a page, but not the default for everybody else: the first that has it.
 */
const withDefault =
  (tags: readonly string[]) =>
  (item: SitemapItem): SitemapItem => {
    const usual = tags.flatMap((tag) => item.links?.find((link) => link.lang === tag) ?? [])[0];
    return usual ? { ...item, links: [...item.links!, { lang: 'x-default', url: usual.url }] } : item;
  };

export const sitemapOfAllLanguages = (project: Project, { languages, regions }: SiteLanguages) =>
  sitemap({
    filter: listed(project),
    serialize: withDefault(languages.map((lang) => tagOf(lang, regions))),
    i18n: { defaultLocale: languages[0]!, locales: inEach(languages, (lang) => tagOf(lang, regions)) },
  });
