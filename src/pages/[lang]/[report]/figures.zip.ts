import type { APIContext } from 'astro';
import { addresses } from '../../../../scripts/addresses.ts';
import { dataPackage } from '../../../../scripts/export/index.ts';
import type { Lang } from '../../../../scripts/languages/index.ts';
import { dataPackageRoutes, figuresWithTables, licenceOf, reportInfo } from '../../../library/index.ts';
import { absolute } from '../../../urls.ts';

/** All figures of a report as one archive, a Data Package. */
export const getStaticPaths = dataPackageRoutes;

export function GET({ params }: APIContext): Response {
  const { lang, report: id } = params as { lang: Lang; report: string };
  const report = reportInfo(lang, id)!;
  const figures = figuresWithTables(lang, id).map((figure) => ({
    figure,
    url: absolute(addresses.figure(lang, id, figure.id)),
  }));
  const archive = dataPackage(
    {
      name: `${id}-${lang}`,
      title: report.title,
      description: report.data.summary[lang],
      lang,
      issuer: report.data.issuer[lang],
      homepage: absolute(addresses.figures(lang, id)),
      licence: licenceOf(lang, id),
    },
    figures,
  );
  return new Response(archive as BodyInit, { headers: { 'content-type': 'application/zip' } });
}
