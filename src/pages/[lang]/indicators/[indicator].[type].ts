import type { APIContext } from 'astro';
import { addresses, figureFiles, type FigureFile } from '../../../../scripts/addresses.ts';
import { signsOf, told, toXlsx } from '../../../../scripts/export/index.ts';
import { allValues, courseOf } from '../../../../scripts/indicators/index.ts';
import { catalogue, facts, type Lang } from '../../../../scripts/languages/index.ts';
import { type Figure, toCsv, toJson } from '../../../../scripts/tables/index.ts';
import { indicatorInfo, type IndicatorInfo, indicatorRoutes, siteData, sourceKey } from '../../../library/index.ts';
import { fileResponse, standaloneChart } from '../../../figure-files.ts';
import { absolute } from '../../../urls.ts';

/** The files beside an indicator's page: every value as CSV, workbook and JSON, its course as SVG. */
export const getStaticPaths = () =>
  indicatorRoutes().flatMap(({ params }) =>
    figureFiles
      .filter((type) => type !== 'svg' || chartOf(params.lang, indicatorInfo(params.lang, params.indicator)!))
      .map((type) => ({ params: { ...params, type } })),
  );

export async function GET({ params }: APIContext): Promise<Response> {
  const { lang, indicator: id, type } = params as { lang: Lang; indicator: string; type: FigureFile };
  const info = indicatorInfo(lang, id)!;
  const url = absolute(addresses.indicator(lang, id));
  const licence = siteData().licence?.url;
  if (type === 'svg') return fileResponse(standaloneChart(chartOf(lang, info)!, lang), type);
  const table = tableOf(lang, info);
  if (type === 'csv') return fileResponse(toCsv(table, lang), type);
  if (type === 'json') return fileResponse(toJson(table, { lang, url, ...(licence && { licence }) }), type);
  const { indicators: words, downloads } = catalogue(lang);
  const { definition, compiler, unit } = info.indicator;
  const about = told([
    [downloads.title, table.title],
    [words.unit, unit[lang]],
    [words.definition, definition?.[lang]],
    [words.compiler, compiler?.[lang]],
    [words.report, table.source],
    [downloads.signs, signsOf(table, lang)],
    [downloads.licence, licence],
    [downloads.address, url],
  ]);
  const names = { title: table.title, data: downloads.dataSheet, about: downloads.aboutSheet };
  return fileResponse(await toXlsx(table, lang, names, about), type);
}

const frameOf = (lang: Lang, { indicator, sources }: IndicatorInfo) => ({
  id: indicator.id,
  title: indicator.name[lang],
  source: [...new Set(Object.values(sources).map(({ short }) => short))].join(facts(lang).separators.list),
});

function chartOf(lang: Lang, info: IndicatorInfo): Figure | undefined {
  const whole = info.series.find(({ places }) => places.length === 0);
  return whole && courseOf(whole, info.indicator, frameOf(lang, info), lang)[0];
}

const tableOf = (lang: Lang, info: IndicatorInfo): Figure =>
  allValues(info.series, info.indicator, frameOf(lang, info), {
    lang,
    placeName: (ids) => ids.map((id) => info.places[id]).join(facts(lang).separators.list),
    report: (id) => Object.values(info.sources).find(({ report }) => report === id)!.short,
    address: (source) => absolute(info.sources[sourceKey(source)]!.address),
  });
