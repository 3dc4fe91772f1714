import { factsOf, pageFrom, type PageRule, readPage, type Site, type SiteRule, tagsOf } from '../site-checks/index.ts';
import type { SiteLanguages } from '../content/index.ts';

/** A site of a few files for tests, under https://example.org/reports/. */
export function siteOf(
  files: Record<string, string>,
  base = '/reports',
  siteLanguages: SiteLanguages = { languages: ['zh', 'en'], regions: {} },
): Site {
  return {
    siteUrl: { origin: 'https://example.org', base },
    tags: tagsOf(siteLanguages),
    paths: new Set(Object.keys(files)),
    read: (path) => Buffer.from(files[path] ?? ''),
    sourceOf: () => undefined,
  };
}

/** What a rule says of one page, each saying as one line. */
export const sayOfPage = (
  rule: PageRule,
  html: string,
  address = '/en/x/',
  files: Record<string, string> = {},
): string[] => rule(pageFrom(address, html), siteOf(files)).map((message) => message.join(' — '));

/** What a rule says of a site: each saying with the address of its page. */
export function sayOfSite(rule: SiteRule, files: Record<string, string>): string[] {
  const site = siteOf(files);
  const pages = Object.keys(files).filter((path) => path.endsWith('.html'));
  return rule(
    pages.map((path) => factsOf(readPage(site, path))),
    site,
  ).map(({ address, message }) => `${address}  ${message.join(' — ')}`);
}
