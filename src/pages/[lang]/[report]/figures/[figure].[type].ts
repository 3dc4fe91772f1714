import type { Lang } from '../../../../../scripts/languages/index.ts';
import { readFileSync } from 'node:fs';
import type { APIContext } from 'astro';
import { drawChart } from '../../../../../scripts/charts/index.ts';
import { addresses, figureFiles, type FigureFile } from '../../../../../scripts/addresses.ts';
import { type Figure, toCsv, toJson } from '../../../../../scripts/tables/index.ts';
import { figureInfo, figureRoutes } from '../../../../library/index.ts';
import { absolute } from '../../../../urls.ts';

/** The files beside a figure's page: its table as CSV and JSON, its chart as SVG. */
export const getStaticPaths = () =>
  figureRoutes().flatMap(({ params: { chart, ...params } }) =>
    figureFiles.filter((type) => type !== 'svg' || chart !== 'none').map((type) => ({ params: { ...params, type } })),
  );

const mediaTypes: Record<FigureFile, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};

export function GET({ params }: APIContext): Response {
  const { lang, report, figure, type } = params as { lang: Lang; report: string; figure: string; type: FigureFile };
  const { figure: data } = figureInfo(lang, report, figure)!;
  return new Response(fileOf(data, type, lang, report), { headers: { 'content-type': mediaTypes[type] } });
}

function fileOf(figure: Figure, type: FigureFile, lang: Lang, report: string): string {
  if (type === 'csv') return toCsv(figure, lang);
  if (type === 'svg') return drawChart(figure, { lang, size: 'wide', standalone: true, css: chartCss() });
  return toJson(figure, { lang, report, url: absolute(addresses.figure(lang, report, figure.id)) });
}

const chartCss = (): string => readFileSync('scripts/charts/chart.css', 'utf8');
