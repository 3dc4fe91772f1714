import { type Library, positionOf, type Problem, problemAt, type Wording } from '../../../content/index.ts';
import { type IndicatorReading, periodKind } from '../../../indicators/index.ts';
import { isSameMoney, type Lang } from '../../../languages/index.ts';
import { KNOWN_BASES, unitFactor } from '../../../tables/index.ts';

/** What is wrong with `indicators.yaml` in itself, and indicators that nothing has a value of. */
export function wrongInCatalogue(
  { indicators: file, topics, languages }: Library,
  reading: IndicatorReading,
): Problem[] {
  const list = file?.data ?? [];
  const ids = list.map(({ id }) => id);
  const valued = new Set(reading.observations.map(({ indicator }) => indicator));
  return list.flatMap((indicator, index): Problem[] => {
    const at = (path: readonly PropertyKey[], wording: Wording, severity?: 'warning'): Problem =>
      problemAt(positionOf(file!, [index, ...path]), 'indicators', wording, severity);
    const { id, parent, related = [], breaks = [], rates = [], unit } = indicator;
    const first = ids.indexOf(id);
    if (first < index) {
      const { line } = positionOf(file!, [first, 'id']);
      return [at(['id'], (words) => words.indicators.sameId(id, line))];
    }
    const unknown = [
      ...(parent === undefined ? [] : [{ path: ['parent'], other: parent }]),
      ...related.map((other, place) => ({ path: ['related', place], other })),
    ].filter(({ other }) => !ids.includes(other) || other === id);
    const times = [
      ...breaks.map(({ at: period }, place) => ({ path: ['breaks', place, 'at'], period })),
      ...rates.map(({ period }, place) => ({ path: ['rates', place, 'period'], period })),
    ].filter(({ period }) => !periodKind(period));
    const topic = (indicator.topics ?? []).flatMap((one, place) =>
      topics?.data && !Object.hasOwn(topics.data, one)
        ? [at(['topics', place], (words) => words.references.unknownTopic(one))]
        : [],
    );
    const other = otherUnit(unit, languages);
    return [
      ...unknown.map(({ path, other }) => at(path, (words) => words.indicators.noOther(other))),
      ...times.map(({ path, period }) => at(path, (words) => words.indicators.noPeriod(period))),
      ...topic,
      ...(other
        ? [at(['unit', other], (words) => words.indicators.unlikeUnits(unit[languages[0]!], unit[other]))]
        : []),
      ...(valued.has(id) ? [] : [at(['id'], (words) => words.indicators.noValue(id), 'warning')]),
    ];
  });
}

/** The language whose unit is money or a share of another kind than that of the first. */
function otherUnit(unit: Record<Lang, string>, languages: readonly Lang[]): Lang | undefined {
  const [first, ...others] = languages.map((lang) => ({ lang, ...unitFactor(unit[lang], lang) }));
  return others.find(
    ({ base }) =>
      (KNOWN_BASES.has(base) || KNOWN_BASES.has(first!.base)) &&
      base !== first!.base &&
      !isSameMoney(base, first!.base),
  )?.lang;
}
