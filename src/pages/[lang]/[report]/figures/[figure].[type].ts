import type { APIContext } from 'astro';
import { addresses, figureFiles, type FigureFile } from '../../../../../scripts/addresses.ts';
import { aboutFigure, told, toXlsx } from '../../../../../scripts/export/index.ts';
import { catalogue, type Lang } from '../../../../../scripts/languages/index.ts';
import { type Figure, toCsv, toJson } from '../../../../../scripts/tables/index.ts';
import { figureInfo, figureRoutes, licenceOf, reportInfo } from '../../../../library/index.ts';
import { fileResponse, standaloneChart } from '../../../../figure-files.ts';
import { absolute } from '../../../../urls.ts';

/** The files beside a figure's page: its table as CSV, workbook and JSON, its chart as SVG. */
export const getStaticPaths = () =>
  figureRoutes().flatMap(({ params: { chart, ...params } }) =>
    figureFiles.filter((type) => type !== 'svg' || chart !== 'none').map((type) => ({ params: { ...params, type } })),
  );

export async function GET({ params }: APIContext): Promise<Response> {
  const { lang, report, figure, type } = params as { lang: Lang; report: string; figure: string; type: FigureFile };
  const { figure: data } = figureInfo(lang, report, figure)!;
  const file = type === 'xlsx' ? await workbookOf(data, lang, report) : textOf(data, type, lang, report);
  return fileResponse(file, type);
}

function textOf(figure: Figure, type: Exclude<FigureFile, 'xlsx'>, lang: Lang, report: string): string {
  if (type === 'csv') return toCsv(figure, lang);
  if (type === 'svg') return standaloneChart(figure, lang);
  const url = absolute(addresses.figure(lang, report, figure.id));
  const licence = licenceOf(lang, report)?.url;
  return toJson(figure, { lang, report, url, ...(licence && { licence }) });
}

function workbookOf(figure: Figure, lang: Lang, id: string): Promise<Uint8Array> {
  const { interface: words, downloads } = catalogue(lang);
  const report = reportInfo(lang, id)!;
  const licence = licenceOf(lang, id);
  const names = { title: figure.title, data: downloads.dataSheet, about: downloads.aboutSheet };
  return toXlsx(figure, lang, names, [
    ...aboutFigure(figure, lang),
    ...told([
      [downloads.report, report.title],
      [words.issuer, report.data.issuer[lang]],
      [downloads.licence, licence && [licence.name, licence.url].join(' ')],
      [downloads.address, absolute(addresses.figure(lang, id, figure.id))],
    ]),
  ]);
}
