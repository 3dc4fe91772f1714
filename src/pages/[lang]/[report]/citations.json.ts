import type { APIContext } from 'astro';
import { pagePlace } from '../../../../scripts/addresses.ts';
import type { Lang } from '../../../../scripts/languages/index.ts';
import { citedParts, languageTag, reportInfo, siteData, wholeRoutes } from '../../../library/index.ts';
import { partAsWork, printedAsWork, reportAsWork } from '../../../metadata/index.ts';
import { absolute } from '../../../urls.ts';

/** How a report and each of its parts is cited, for the page of citations, by place: `tea-2020/overview`. */
export const getStaticPaths = wholeRoutes;

export async function GET({ params }: APIContext): Promise<Response> {
  // What it loads is needed only where references are made.
  const { citationsOf } = await import('../../../../scripts/citations/index.ts');
  const lang = params.lang as Lang;
  const report = reportInfo(lang, params.report!)!;
  const around = { lang, tag: languageTag(lang), publisher: siteData().publisher, absolute };
  const works = new Map([
    [pagePlace(report.address), reportAsWork(report, around)],
    ...citedParts(lang, report.id).map((part) => [pagePlace(part.address), partAsWork(part, report, around)] as const),
  ]);
  const printed = printedAsWork(report, around);
  const { original } = citationsOf(new Map(printed && [['original', printed]]));
  return Response.json({ citations: citationsOf(works), ...(original && { original }) });
}
