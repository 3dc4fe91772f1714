import type { APIContext } from 'astro';
import { addresses } from '../../../scripts/addresses.ts';
import { catalogue, type Lang } from '../../../scripts/languages/index.ts';
import { changeRoutes, changesIn, languageTag, siteData } from '../../library/index.ts';
import { atomFeed } from '../../metadata/index.ts';
import { absolute } from '../../urls.ts';

/** What has changed, for programs that follow it. */
export const getStaticPaths = changeRoutes;

export function GET({ params }: APIContext): Response {
  const lang = params.lang as Lang;
  const site = siteData();
  const about = {
    lang,
    tag: languageTag(lang),
    title: catalogue(lang).changes.feedTitle(site.name[lang]),
    publisher: site.publisher[lang],
    address: absolute(addresses.feed(lang)),
    page: absolute(addresses.changes(lang)),
  };
  return new Response(atomFeed(changesIn(lang), about, absolute), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
