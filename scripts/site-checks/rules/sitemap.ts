import { unescapeHtml } from '../../text/index.ts';
import type { PageFacts } from '../site.ts';
import type { SiteRule } from '../rule.ts';
import { urlOf } from './alternates.ts';

type Entry = Map<string, string>;

/** The sitemap lists every page that search engines may list, no other, and the same languages as the page itself. */
export const sitemap: SiteRule = (pages, site) => {
  const listed = readSitemap(
    [...site.paths].filter((path) => /^sitemap-\d+\.xml$/.test(path)).map((path) => site.read(path).toString('utf8')),
  );
  const wanted = new Map(
    pages.filter((page) => !page.isRedirect && !page.hidden).map((page) => [urlOf(page, site), page]),
  );
  const missing = [...wanted]
    .filter(([url]) => !listed.has(url))
    .map(([, page]) => ({
      address: page.address,
      message: [
        'the sitemap does not list it',
        'every page that is not hidden',
        'see scripts/render/sitemap.ts',
      ] as const,
    }));
  const extra = [...listed.keys()]
    .filter((url) => !wanted.has(url))
    .map((url) => ({
      address: '/sitemap-0.xml',
      message: [`lists ${url}`, 'pages that are there and not hidden', 'see scripts/render/sitemap.ts'] as const,
    }));
  const different = [...wanted].flatMap(([url, page]) => {
    const entry = listed.get(url);
    if (!entry || write(entry) === write(alternatesOf(page))) return [];
    return [
      {
        address: page.address,
        message: [
          'the sitemap names other languages than the page',
          write(alternatesOf(page)) || 'none',
          'see scripts/render/sitemap.ts',
        ] as const,
      },
    ];
  });
  return [...missing, ...extra, ...different];
};

/** The addresses that a sitemap lists, each with its languages. */
function readSitemap(files: string[]): Map<string, Entry> {
  const entries = files.flatMap((xml) => [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, text]) => text!));
  return new Map(entries.map((text) => [unescapeHtml(/<loc>([^<]*)<\/loc>/.exec(text)?.[1] ?? ''), languagesIn(text)]));
}

const languagesIn = (text: string): Entry =>
  new Map(
    [...text.matchAll(/<xhtml:link\b[^>]*\bhreflang="([^"]*)"[^>]*\bhref="([^"]*)"/g)].map(([, lang, href]) => [
      lang!,
      unescapeHtml(href!),
    ]),
  );

const alternatesOf = (page: PageFacts): Entry => new Map(page.alternates.map(({ lang, href }) => [lang, href]));

const write = (entry: Entry): string =>
  [...entry]
    .map(([lang, href]) => `${lang} ${href}`)
    .sort()
    .join(', ');
