import type { APIContext } from 'astro';
import { pagePlace } from '../../../../../scripts/addresses.ts';
import type { Lang } from '../../../../../scripts/languages/index.ts';
import { citedSeries, indicatorRoutes, languageTag, siteData } from '../../../../library/index.ts';
import { seriesAsWork } from '../../../../metadata/index.ts';
import { absolute } from '../../../../urls.ts';

/** How the values of an indicator are cited, by place: `indicators/turnover`. */
export const getStaticPaths = indicatorRoutes;

export async function GET({ params }: APIContext): Promise<Response> {
  const { citationsOf } = await import('../../../../../scripts/citations/index.ts');
  const lang = params.lang as Lang;
  const cited = citedSeries(lang, params.indicator!)!;
  const around = { lang, tag: languageTag(lang), publisher: siteData().publisher, absolute };
  const works = new Map([[pagePlace(cited.address), seriesAsWork(cited, around)]]);
  return Response.json({ citations: citationsOf(works) });
}
