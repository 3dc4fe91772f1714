import { expect, it } from 'vitest';
import { sayOfSite } from '../../testing/site.ts';
import { sitemap } from './sitemap.ts';

const en = 'https://example.org/reports/en/x/';
const page = `<html lang="en"><link rel="alternate" hreflang="en" href="${en}">`;
const entry = (loc: string, links: string) => `<urlset><url><loc>${loc}</loc>${links}</url></urlset>`;
const alternate = `<xhtml:link rel="alternate" hreflang="en" href="${en}"/>`;
const check = (html: string, xml: string) => sayOfSite(sitemap, { 'en/x/index.html': html, 'sitemap-0.xml': xml });

it('has nothing to message of a sitemap that lists each page with its languages', () =>
  expect(check(page, entry(en, alternate))).toEqual([]));
it('does not ask for pages that are hidden', () =>
  expect(check('<meta name="robots" content="noindex">', '')).toEqual([]));

it.each([
  [
    'a page that it leaves out',
    page,
    '',
    ['/en/x/  the sitemap does not list it — every page that is not hidden — see scripts/render/sitemap.ts'],
  ],
  [
    'a page that is not there',
    '<meta name="robots" content="noindex">',
    entry(en, ''),
    [`/sitemap-0.xml  lists ${en} — pages that are there and not hidden — see scripts/render/sitemap.ts`],
  ],
  [
    'other languages',
    page,
    entry(en, ''),
    [`/en/x/  the sitemap names other languages than the page — en ${en} — see scripts/render/sitemap.ts`],
  ],
])('refuses %s', (_, html, xml, said) => expect(check(html, xml)).toEqual(said));
