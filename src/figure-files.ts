import { readFileSync } from 'node:fs';
import type { FigureFile } from '../scripts/addresses.ts';
import { drawChart } from '../scripts/charts/index.ts';
import type { Lang } from '../scripts/languages/index.ts';
import type { Figure } from '../scripts/tables/index.ts';
import { chartColours } from '../scripts/theme/index.ts';
import { accentColours } from './library/index.ts';

const mediaTypes: Record<FigureFile, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};

/** A file that stands beside the page of a figure or of an indicator. */
export const fileResponse = (file: string | Uint8Array, type: FigureFile): Response =>
  new Response(file as BodyInit, { headers: { 'content-type': mediaTypes[type] } });

/** A chart for itself, with the style that it has on a page. */
export const standaloneChart = (figure: Figure, lang: Lang): string =>
  drawChart(figure, { lang, size: 'wide', standalone: true, css: chartCss() });

/** With the library's own colours, if it has some. */
function chartCss(): string {
  const css = readFileSync('scripts/charts/chart.css', 'utf8');
  const accent = accentColours();
  return accent ? `${css}\n${chartColours(accent, css)}` : css;
}
