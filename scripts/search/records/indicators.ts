import { addresses } from '../../addresses.ts';
import type { Indicator, Library } from '../../content/index.ts';
import { comparePeriods, type Observation, placeName, readIndicators, startOf } from '../../indicators/index.ts';
import type { Lang } from '../../languages/index.ts';
import type { SearchRecord } from './record.ts';
import { block } from './text.ts';

/** Indicators that have a value: their names, those of other languages too, units and definitions, who compiles them, and the places that they are given of. */
export function indicatorRecords(library: Library): SearchRecord[] {
  const { indicators, observations } = readIndicators(library);
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  return [...byIndicator].flatMap(([id, own]) => {
    const indicator = indicators.get(id);
    return indicator ? library.languages.map((lang) => recordOf(library, indicator, own, lang)) : [];
  });
}

function recordOf(
  { dimensions, reports }: Library,
  { id, name, short, also = {}, unit, definition, compiler, topics }: Indicator,
  observations: readonly Observation[],
  lang: Lang,
): SearchRecord {
  const latest = observations.toSorted((a, b) => comparePeriods(b.period, a.period))[0]!;
  const places = new Set(observations.flatMap((one) => one.places));
  const names = [...places].map((place) => placeName(dimensions?.data ?? {}, place, lang));
  const texts = [
    short?.[lang],
    Object.values(also).flat().join(' · '),
    unit[lang],
    definition?.[lang],
    compiler?.[lang],
    names.join(' · '),
  ];
  return {
    url: addresses.indicator(lang, id),
    lang,
    title: name[lang],
    where: reports.get(latest.source.report)?.data?.short[lang] ?? '',
    filed: {
      report: latest.source.report,
      kind: 'indicator',
      dates: [String(Math.floor(startOf(latest.period)))],
      topics: topics ?? [],
    },
    blocks: texts.flatMap((text) => block('', text ?? '')),
  };
}
