import { addresses } from '../../scripts/addresses.ts';
import type { SparkPoint } from '../../scripts/charts/index.ts';
import { gridOf, type Indicator } from '../../scripts/content/index.ts';
import {
  formatPeriod,
  type IndicatorReading,
  latest,
  mainMoments,
  type Observation,
  orderOfReports,
  placeName,
  type ReportOrder,
  type Series,
  seriesOf,
  type Source,
  startOf,
  valueWithUnit,
} from '../../scripts/indicators/index.ts';
import { facts, type Lang } from '../../scripts/languages/index.ts';
import { headsRanks, type MapGrid } from '../../scripts/tables/index.ts';
import { memoizeByObject } from '../../scripts/text/index.ts';
import { type Model, reportIn } from './model.ts';
import { question } from './questions.ts';

/** An indicator as other pages name it. */
interface NamedIndicator {
  id: string;
  name: string;
}

/** Where a value stands, for a reader. */
export interface SourceLink {
  report: string;
  /** Short name of the report. */
  short: string;
  kind: Source['kind'];
  /** The figure's title, or the section's; '' where a key figure alone has it. */
  title: string;
  address: string;
}

/** What the page of an indicator shows. Observations name their sources by place in `sources`. */
export interface IndicatorInfo {
  indicator: Indicator;
  series: Series[];
  /** By `sourceKey`. */
  sources: Record<string, SourceLink>;
  /** Names of the places that its series have, by id. */
  places: Record<string, string>;
  /** A map that has all of them. */
  grid?: MapGrid;
  parent?: NamedIndicator;
  parts: NamedIndicator[];
  related: NamedIndicator[];
}

export const sourceKey = ({ kind, report, slug, id }: Source): string => [kind, report, slug, id].join(' ');

/** Observations of each indicator, without what only the check needs. */
const byIndicator = memoizeByObject(({ observations }: IndicatorReading): ReadonlyMap<string, Observation[]> =>
  Map.groupBy(
    observations.map(({ at: _, ...observation }): Observation => observation),
    ({ indicator }) => indicator,
  ),
);

export const observationsOf = (model: Model, id: string): Observation[] => byIndicator(model.indicators).get(id) ?? [];

export const reportOrder = memoizeByObject(({ reports }: Model): ReportOrder =>
  orderOfReports(new Map(reports.map(({ id, data: { period, published } }) => [id, { period, published }]))),
);

/** Whether the library names indicators that have values. */
export const hasIndicators = question(
  'has-indicators',
  ({ indicators }): boolean => indicators.observations.length > 0,
);

const nameOf = ({ indicators }: Model, lang: Lang, id: string): NamedIndicator | undefined => {
  const name = indicators.indicators.get(id)?.name[lang];
  return name === undefined ? undefined : { id, name };
};

/** Of the indicators that are named, those that have a page. */
const named = (model: Model, lang: Lang, ids: readonly string[]): NamedIndicator[] =>
  [...new Set(ids)].filter((id) => observationsOf(model, id).length > 0).flatMap((id) => nameOf(model, lang, id) ?? []);

/** Undefined where there is no such indicator, or no value of it. */
export const indicatorInfo = question('indicator', (model, lang: Lang, id: string): IndicatorInfo | undefined => {
  const indicator = model.indicators.indicators.get(id);
  const observations = observationsOf(model, id);
  if (!indicator || observations.length === 0) return undefined;
  const parts = [...model.indicators.indicators.values()].filter(({ parent }) => parent === id).map((one) => one.id);
  const alike = [...model.indicators.indicators.values()].filter(({ related }) => related?.includes(id));
  const places = [...new Set(observations.flatMap((one) => one.places))];
  return {
    indicator,
    series: seriesOf(observations, reportOrder(model)),
    sources: Object.fromEntries(observations.map(({ source }) => [sourceKey(source), linkOf(model, lang, source)])),
    places: Object.fromEntries(places.map((place) => [place, placeName(model.dimensions, place, lang)])),
    grid: mapOf(model, lang, places),
    parent: indicator.parent === undefined ? undefined : named(model, lang, [indicator.parent])[0],
    parts: named(model, lang, parts),
    related: named(model, lang, [...(indicator.related ?? []), ...alike.map((one) => one.id)]),
  };
});

/** The first map of the library that has a tile for each place. */
function mapOf({ maps, dimensions }: Model, lang: Lang, places: readonly string[]): MapGrid | undefined {
  const single = places.filter((place) => Object.values(maps).some(({ tiles }) => place in tiles));
  const map = Object.values(maps).find(({ tiles }) => single.length > 1 && single.every((place) => place in tiles));
  return map && gridOf(map, dimensions, lang);
}

export function linkOf(model: Model, lang: Lang, { kind, report: id, slug, id: block }: Source): SourceLink {
  const here = reportIn(model, lang, id);
  // A report that the language lacks is read in one that has it.
  const report = here?.languages.includes(lang) ? here : reportIn(model, here?.languages[0] ?? lang, id)!;
  const text = [...report.sections, ...report.cases].find(({ path }) => path.slug === slug);
  const figure = kind === 'figure' && text?.summary.figures.find((one) => one.id === block);
  const anchor = kind === 'figure' ? `fig-${block}` : block;
  return {
    report: id,
    short: report.data.short[lang],
    kind,
    title: figure ? figure.title : (text?.data.title ?? ''),
    address: slug ? addresses.section(report.lang, id, slug) + (anchor && `#${anchor}`) : report.address,
  };
}

/** An indicator as the list of all shows it. */
export interface ListedIndicator extends NamedIndicator {
  unit: string;
  /** The latest value of the whole, or of its first place, with its unit. */
  last: string;
  period: string;
  values: number;
  /** Its main series, where there are values enough. */
  points: SparkPoint[];
  reports: string[];
}

/** The indicators of the library by the first of their topics, in the order of topics and of their file. */
export const indicatorsByTopic = question(
  'indicators-by-topic',
  (model, lang: Lang): { topic: string; indicators: ListedIndicator[] }[] => {
    const all = [...model.indicators.indicators.values()].filter(({ id }) => observationsOf(model, id).length > 0);
    return [...Object.keys(model.topics), ''].flatMap((key) => {
      const indicators = all.filter(({ topics: [topic = ''] = [] }) => topic === key);
      if (indicators.length === 0) return [];
      return [
        { topic: model.topics[key]?.[lang] ?? '', indicators: indicators.map((one) => listed(model, lang, one)) },
      ];
    });
  },
);

function listed(model: Model, lang: Lang, indicator: Indicator): ListedIndicator {
  const observations = observationsOf(model, indicator.id);
  const [first] = seriesOf(observations, reportOrder(model));
  const isGrowth = first!.values.length === 0;
  const moments = isGrowth ? first!.growth : first!.values;
  const main = mainMoments(moments);
  const last = main.at(-1) ?? moments.at(-1)!;
  return {
    id: indicator.id,
    name: indicator.name[lang],
    unit: isGrowth ? '%' : indicator.unit[lang],
    last: valueWithUnit(latest(last), indicator, isGrowth, lang),
    period: [
      ...first!.places.map((place) => placeName(model.dimensions, place, lang)),
      formatPeriod(last.period, lang),
    ].join(facts(lang).separators.list),
    values: observations.length,
    // Of places in an order the longest bar would be the last.
    points:
      main.length > 1 && !headsRanks((indicator.short ?? indicator.name)[lang])
        ? main.map((moment) => [startOf(moment.period), latest(moment).value])
        : [],
    reports: [...new Set(observations.map(({ source }) => source.report))],
  };
}

const placesOf = ({ kind, report, slug, id }: Source): string[] => [
  textKey(report, slug),
  ...(kind === 'figure' ? [figureKey(report, id)] : []),
];
const textKey = (report: string, slug: string): string => `${report}/${slug}`;
const figureKey = (report: string, id: string): string => `${report}#${id}`;

/** Ids of indicators by the text and by the figure that has values of them: each page asks for its own. */
const byPlace = memoizeByObject(({ observations }: IndicatorReading): ReadonlyMap<string, string[]> => {
  const pairs = observations.flatMap(({ indicator, source }) =>
    placesOf(source).map((place) => ({ place, indicator })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ place }) => place)].map(([place, of]) => [place, of.map(({ indicator }) => indicator)]),
  );
});

/** The indicators that a figure has values of. */
export const indicatorsOfFigure = question(
  'indicators-of-figure',
  (model, lang: Lang, report: string, figure: string): NamedIndicator[] =>
    named(model, lang, byPlace(model.indicators).get(figureKey(report, figure)) ?? []),
);

/** The indicators that a section has values of, in its figures or in its words. */
export const indicatorsInSection = question(
  'indicators-in-section',
  (model, lang: Lang, report: string, slug: string): NamedIndicator[] =>
    named(model, lang, byPlace(model.indicators).get(textKey(report, slug)) ?? []),
);
