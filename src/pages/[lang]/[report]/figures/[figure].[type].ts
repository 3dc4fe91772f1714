import type { Lang } from '../../../../../scripts/languages/index.ts';
import { readFileSync } from 'node:fs';
import type { APIContext } from 'astro';
import { drawChart } from '../../../../../scripts/charts/index.ts';
import { figureFiles, type FigureFile } from '../../../../../scripts/addresses.ts';
import { toCsv, toJson } from '../../../../../scripts/tables/files.ts';
import { ofEachReport, wholeFigure, type PlacedFigure } from '../../../../library/library.ts';
import { absolute, addresses } from '../../../../urls.ts';

/** The files beside a figure's page: its table as CSV and JSON, its chart as SVG. */
export const getStaticPaths = () =>
  ofEachReport((report) =>
    report.figures.flatMap((figure) =>
      figureFiles
        .filter((type) => type !== 'svg' || figure.chart !== 'none')
        .map((type) => ({
          params: { lang: report.lang, report: report.id, figure: figure.id, type },
          props: { figure, type },
        })),
    ),
  );

const mediaTypes: Record<FigureFile, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};

export function GET({ params, props }: APIContext): Response {
  const { figure, type } = props as { figure: PlacedFigure; type: FigureFile };
  const lang = params.lang as Lang;
  return new Response(fileOf(figure, type, lang), { headers: { 'content-type': mediaTypes[type] } });
}

function fileOf(placed: PlacedFigure, type: FigureFile, lang: Lang): string {
  const figure = wholeFigure(placed);
  const { report } = placed.section.path;
  if (type === 'csv') return toCsv(figure.table);
  if (type === 'svg') return drawChart(figure, { lang, size: 'wide', standalone: true, css: chartCss() });
  return toJson(figure, { lang, report, url: absolute(addresses.figure(lang, report, figure.id)) });
}

const chartCss = (): string => readFileSync('scripts/charts/chart.css', 'utf8');
