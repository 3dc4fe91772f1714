import type { Indicator } from '../content/index.ts';
import { catalogue, inBrackets, type Lang } from '../languages/index.ts';
import { type Figure, type MapGrid, tableOf } from '../tables/index.ts';
import type { FigureFrame } from './figures.ts';
import { mainMoments } from './figures.ts';
import { comparePeriods, formatPeriod, type Period } from './period.ts';
import { latest, type Series, type Version } from './series.ts';
import { valueText } from './text.ts';

/** The series of single places or groups, with what each is called. */
export interface NamedSeries {
  name: string;
  series: Series;
}

/** More than this no eye holds against each other. */
const MOST_PANELS = 12;
/** Fewer bars are no comparison, more no chart. */
const [LEAST_BARS, MOST_BARS] = [2, 40];

/**
 * Places side by side: small charts in time where there are a few with several periods each; else the period that most
 * of them have, on a map where one has them all, or as bars. Undefined where there is nothing to compare.
 */
export function figureOfPlaces(
  all: readonly NamedSeries[],
  indicator: Indicator,
  { grid, ...frame }: FigureFrame & { grid?: MapGrid },
  lang: Lang,
): Figure | undefined {
  const valued = all.filter(({ series }) => series.values.length > 0);
  return panels(valued, indicator, frame, lang) ?? atOneTime(valued, indicator, { ...frame, grid }, lang);
}

function panels(all: readonly NamedSeries[], indicator: Indicator, frame: FigureFrame, lang: Lang): Figure | undefined {
  const each = all.map(({ name, series }) => ({ name, moments: mainMoments(series.values) }));
  const long = each.filter(({ moments }) => moments.length > 1);
  if (long.length < 2 || long.length > MOST_PANELS || long.length < each.length) return undefined;
  const words = catalogue(lang).indicators;
  const rows = long.flatMap(({ name, moments }) =>
    moments.map((moment) => [
      formatPeriod(moment.period, lang),
      name,
      valueText(latest(moment), indicator, false, lang),
    ]),
  );
  const head = [
    words.period,
    words.place,
    (indicator.short ?? indicator.name)[lang] + inBrackets(indicator.unit[lang], lang),
  ];
  return { ...frame, chart: 'small', of: 'line', unit: indicator.unit[lang], table: tableOf(head, rows, lang) };
}

function atOneTime(
  all: readonly NamedSeries[],
  indicator: Indicator,
  { grid, ...frame }: FigureFrame & { grid?: MapGrid },
  lang: Lang,
): Figure | undefined {
  const period = commonPeriod(all);
  if (period === undefined) return undefined;
  const found = all.flatMap(({ name, series }): { name: string; version: Version }[] => {
    const moment = series.values.find((one) => one.period === period);
    return moment ? [{ name, version: latest(moment) }] : [];
  });
  if (found.length < LEAST_BARS || found.length > MOST_BARS) return undefined;
  const rows = found.map(({ name, version }) => [name, valueText(version, indicator, false, lang)]);
  const head = [catalogue(lang).indicators.place, formatPeriod(period, lang) + inBrackets(indicator.unit[lang], lang)];
  const isOnMap = grid && found.every(({ name }) => grid.tiles.some((tile) => tile.name === name));
  return {
    ...frame,
    title: frame.title + inBrackets(formatPeriod(period, lang), lang),
    chart: isOnMap ? 'map' : 'bar',
    unit: indicator.unit[lang],
    ...(isOnMap && { grid, map: 'map' }),
    table: tableOf(head, rows, lang),
  };
}

/** The latest of the periods that most places have. */
function commonPeriod(all: readonly NamedSeries[]): Period | undefined {
  const counts = new Map<Period, number>();
  for (const { series } of all)
    for (const { period } of series.values) counts.set(period, (counts.get(period) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count === most)
    .map(([period]) => period)
    .sort(comparePeriods)
    .at(-1);
}
