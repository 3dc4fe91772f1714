import type { Indicator } from '../content/index.ts';
import { catalogue, inBrackets, type Lang } from '../languages/index.ts';
import { type Figure, type MapGrid, tableOf } from '../tables/index.ts';
import type { FigureFrame } from './figures.ts';
import { mainMoments } from './figures.ts';
import { comparePeriods, formatPeriod, type Period } from './period.ts';
import { latest, type Moment, type Series, type Version } from './series.ts';
import { valueText } from './text.ts';

/** The series of single places or groups, with what each is called. */
interface NamedSeries {
  name: string;
  series: Series;
}

/** More than this no eye holds against each other. */
const MOST_PANELS = 12;
/** Fewer bars are no comparison, more no chart. */
const [LEAST_BARS, MOST_BARS] = [2, 40];

type FrameOfPlaces = FigureFrame & { grid?: MapGrid };

/** What is compared: values in the indicator's unit, or growth. */
interface Compared {
  /** Of places that have some. */
  all: { name: string; moments: Moment[] }[];
  ofGrowth: boolean;
  indicator: Indicator;
  lang: Lang;
}

/**
 * Places side by side: small charts in time where there are a few with several periods each; else the period that most
 * of them have, on a map where one has them all, or as bars. Where only growth is known by place, that. Undefined where
 * there is nothing to compare.
 */
export function figureOfPlaces(
  all: readonly NamedSeries[],
  indicator: Indicator,
  frame: FrameOfPlaces,
  lang: Lang,
): Figure | undefined {
  const of = (key: 'values' | 'growth'): Compared => ({
    all: all.map(({ name, series }) => ({ name, moments: series[key] })).filter(({ moments }) => moments.length > 0),
    ofGrowth: key === 'growth',
    indicator,
    lang,
  });
  const growthFrame = { ...frame, title: `${frame.title} · ${catalogue(lang).indicators.growth}` };
  return sideBySide(of('values'), frame) ?? sideBySide(of('growth'), growthFrame);
}

const sideBySide = (compared: Compared, frame: FrameOfPlaces): Figure | undefined =>
  panels(compared, frame) ?? atOneTime(compared, frame);

const unitOf = ({ ofGrowth, indicator, lang }: Compared): string => (ofGrowth ? '%' : indicator.unit[lang]);

const textOf = ({ ofGrowth, indicator, lang }: Compared, version: Version): string =>
  valueText(version, indicator, ofGrowth, lang);

function panels(compared: Compared, { grid: _, ...frame }: FrameOfPlaces): Figure | undefined {
  const { all, ofGrowth, indicator, lang } = compared;
  const each = all.map(({ name, moments }) => ({ name, moments: mainMoments(moments) }));
  const long = each.filter(({ moments }) => moments.length > 1);
  if (long.length < 2 || long.length > MOST_PANELS || long.length < each.length) return undefined;
  const words = catalogue(lang).indicators;
  const rows = long.flatMap(({ name, moments }) =>
    moments.map((moment) => [formatPeriod(moment.period, lang), name, textOf(compared, latest(moment))]),
  );
  const unit = unitOf(compared);
  const measure = ofGrowth ? words.growth : (indicator.short ?? indicator.name)[lang];
  const head = [words.period, words.place, measure + inBrackets(unit, lang)];
  return { ...frame, chart: 'small', of: 'line', unit, table: tableOf(head, rows, lang) };
}

function atOneTime(compared: Compared, { grid, ...frame }: FrameOfPlaces): Figure | undefined {
  const { all, lang } = compared;
  const period = commonPeriod(all);
  if (period === undefined) return undefined;
  const found = all.flatMap(({ name, moments }): { name: string; version: Version }[] => {
    const moment = moments.find((one) => one.period === period);
    return moment ? [{ name, version: latest(moment) }] : [];
  });
  if (found.length < LEAST_BARS || found.length > MOST_BARS) return undefined;
  const rows = found.map(({ name, version }) => [name, textOf(compared, version)]);
  const unit = unitOf(compared);
  const head = [catalogue(lang).indicators.place, formatPeriod(period, lang) + inBrackets(unit, lang)];
  const isOnMap = grid && found.every(({ name }) => grid.tiles.some((tile) => tile.name === name));
  return {
    ...frame,
    title: frame.title + inBrackets(formatPeriod(period, lang), lang),
    chart: isOnMap ? 'map' : 'bar',
    unit,
    ...(isOnMap && { grid, map: 'map' }),
    table: tableOf(head, rows, lang),
  };
}

/** The latest of the periods that most places have. */
function commonPeriod(all: Compared['all']): Period | undefined {
  const counts = new Map<Period, number>();
  for (const { moments } of all) for (const { period } of moments) counts.set(period, (counts.get(period) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count === most)
    .map(([period]) => period)
    .sort(comparePeriods)
    .at(-1);
}
