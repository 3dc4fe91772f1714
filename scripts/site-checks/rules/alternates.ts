import type { Message } from '../problem.ts';
import type { PageFacts, Site } from '../site.ts';
import type { SiteRule } from '../rule.ts';

/** `hreflang` is mutual: a page names itself and its translations, each of these names it, and all name the same default. */
export const alternates: SiteRule = (pages, site) => {
  const byUrl = new Map(pages.map((page) => [urlOf(page, site), page]));
  return pages
    .filter((page) => page.alternates.length > 0)
    .flatMap((page) => wrongWith(page, site, byUrl).map((message) => ({ address: page.address, message })));
};

export const urlOf = ({ address }: Pick<PageFacts, 'address'>, { siteUrl }: Site): string =>
  new URL(`${siteUrl.base}${address}`, siteUrl.origin).href;

const write = (page: PageFacts): string =>
  page.alternates
    .map(({ lang, href }) => `${lang} ${href}`)
    .sort()
    .join(', ');

function wrongWith(page: PageFacts, site: Site, byUrl: Map<string, PageFacts>): Message[] {
  const own = urlOf(page, site);
  const wrong: Message[] = [];
  if (!page.alternates.some(({ lang, href }) => lang === page.lang && href === own))
    wrong.push([
      'hreflang does not name the page itself',
      `hreflang="${page.lang}" href="${own}"`,
      'correct the layout',
    ]);
  if (!page.alternates.some(({ lang }) => lang === 'x-default'))
    wrong.push(['hreflang names no default', 'hreflang="x-default"', 'correct the layout']);
  for (const { lang, href } of page.alternates) {
    const other = byUrl.get(href);
    if (!other) wrong.push([`hreflang="${lang}" leads to ${href}`, 'a page that is there', 'correct it']);
    else if (lang !== 'x-default' && other.lang !== lang)
      wrong.push([`hreflang="${lang}" leads to a page in ${other.lang}`, `a page in ${lang}`, 'correct it']);
    else if (write(other) !== write(page))
      wrong.push([
        `hreflang="${lang}" is not mutual`,
        `the same languages on ${other.address}`,
        'correct one of the two',
      ]);
  }
  return wrong;
}
