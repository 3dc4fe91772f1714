import { addresses } from '../addresses.ts';
import type { Library, TextFile } from '../content/index.ts';
import { readIndicators } from '../indicators/index.ts';
import type { Lang } from '../languages/index.ts';

/**
 * Addresses that the site makes of what a library has, in one language: reports as one page, all data and the gallery where there
 * are figures, a comparison where two reports are of one series, indicators that have a value.
 */
export function madePages(library: Library, lang: Lang): string[] {
  const texts = library.pages.filter(({ path }) => path.lang === lang && path.kind !== 'page');
  const reports = [...new Set(texts.map(({ path }) => path.report))];
  const withFigures = new Set(texts.filter(hasFigures).map(({ path }) => path.report));
  const { observations } = readIndicators(library);
  return [
    ...reports.map((report) => addresses.whole(lang, report)),
    ...[...withFigures].map((report) => addresses.dataPackage(lang, report)),
    ...(withFigures.size > 0 ? [addresses.data(lang), addresses.gallery(lang)] : []),
    ...comparedSeries(library, reports).map((series) => addresses.compare(lang, series)),
    ...(observations.length > 0 ? [addresses.indicators(lang)] : []),
    ...[...new Set(observations.map(({ indicator }) => indicator))].map((id) => addresses.indicator(lang, id)),
  ];
}

const hasFigures = ({ summary }: TextFile): boolean => (summary?.figures.length ?? 0) > 0;

function comparedSeries(library: Library, reports: readonly string[]): string[] {
  const all = reports.flatMap((id) => library.reports.get(id)?.data?.series ?? []);
  return [...new Set(all.filter((series, index) => all.indexOf(series) !== index))];
}
