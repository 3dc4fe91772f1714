import type { Indicator } from '../content/index.ts';
import { catalogue, inBrackets, type Lang } from '../languages/index.ts';
import { type Figure, tableOf } from '../tables/index.ts';
import type { FigureFrame } from './figures.ts';
import { formatPeriod } from './period.ts';
import type { Moment, Series, Version } from './series.ts';
import { remarks, valueText } from './text.ts';
import type { Source } from './types.ts';

/** A value with the growth that the same report gives for it. */
interface Row {
  places: readonly string[];
  moment: Moment;
  version: Version;
  isGrowth: boolean;
}

/**
 * Every value of an indicator as a table to take away, a row each: period, place where there are any, value, growth,
 * remarks, report, address.
 */
export function allValues(
  series: readonly Series[],
  indicator: Indicator,
  frame: FigureFrame,
  words: {
    lang: Lang;
    placeName: (ids: readonly string[]) => string;
    report: (id: string) => string;
    address: (source: Source) => string;
  },
): Figure {
  const { lang } = words;
  const say = catalogue(lang).indicators;
  const rows = series.flatMap(({ places, values, growth }): Row[] => [
    ...values.flatMap((moment) => moment.versions.map((version) => ({ places, moment, version, isGrowth: false }))),
    ...growth.flatMap((moment) => moment.versions.map((version) => ({ places, moment, version, isGrowth: true }))),
  ]);
  const hasPlaces = rows.some(({ places }) => places.length > 0);
  const [hasValues, hasGrowth] = [false, true].map((one) => rows.some(({ isGrowth }) => isGrowth === one));
  const head = [
    say.period,
    ...(hasPlaces ? [say.place] : []),
    ...(hasValues ? [say.value + inBrackets(indicator.unit[lang], lang)] : []),
    ...(hasGrowth ? [say.growth + inBrackets('%', lang)] : []),
    say.remarks,
    say.report,
    say.sources,
  ];
  const body = rows.map(({ places, moment, version, isGrowth }) => [
    formatPeriod(moment.period, lang),
    ...(hasPlaces ? [words.placeName(places)] : []),
    ...(hasValues ? [isGrowth ? '—' : valueText(version, indicator, false, lang)] : []),
    ...(hasGrowth ? [isGrowth ? valueText(version, indicator, true, lang) : '—'] : []),
    remarks(version, lang).join('; '),
    [...new Set(version.sources.map(({ report }) => words.report(report)))].join('; '),
    [...new Set(version.sources.map(words.address))].join(' '),
  ]);
  return { ...frame, chart: 'none', unit: indicator.unit[lang], table: tableOf(head, body, lang) };
}
