import { type Indicator, type Library, type Position, positionOf, type TextFile } from '../content/index.ts';
import type { Dimensions } from '../data/index.ts';
import type { Lang } from '../languages/index.ts';
import type { Figure } from '../tables/index.ts';
import { compareText, memoizeByObject } from '../text/index.ts';
import { placeOfAttribute } from './cell-place.ts';
import { hasPlace } from './dimension-names.ts';
import { valuesOfFigure } from './of-figure.ts';
import { isFault, valueOfKeyFigure, valuesOfText } from './of-text.ts';
import { inUnitOf } from './quantity.ts';
import type { Fault, Observation, ReadValue, Source } from './types.ts';

/** An observation with its place in the content, for those who judge it. */
export interface PlacedObservation extends Observation {
  at: () => Position;
}

export interface IndicatorReading {
  /** By id, in the order of the file. */
  indicators: ReadonlyMap<string, Indicator>;
  observations: PlacedObservation[];
  /** Indicators that some figure or text names, whether or not there is a value. */
  named: ReadonlySet<string>;
  faults: Fault[];
}

/**
 * Every value of every indicator that the reports of a library have, in the first of its languages in which a report
 * has text: the others say the same, which the check holds them to.
 */
export const readIndicators = memoizeByObject((library: Library): IndicatorReading => {
  const { dimensions: { data: dimensions = {} } = {} } = library;
  const indicators = new Map((library.indicators?.data ?? []).map((one) => [one.id, one]));
  const reading = {
    indicators,
    observations: [] as PlacedObservation[],
    named: new Set<string>(),
    faults: [] as Fault[],
  };
  for (const [report, { data }] of [...library.reports].sort(([a], [b]) => compareText(a, b))) {
    if (!data) continue;
    const pages = library.pages.filter(({ path }) => path.report === report && path.kind !== 'page');
    const lang = library.languages.find((one) => pages.some(({ path }) => path.lang === one)) ?? library.languages[0]!;
    const add = (found: ReadValue | Fault, source: Omit<Source, 'report'>): void =>
      addTo(reading, found, { report, ...source }, { dimensions, lang });
    for (const [index, figure] of (data.key_figures ?? []).entries()) {
      const at = (): Position => positionOf(library.reports.get(report)!, ['key_figures', index, 'value']);
      const found = valueOfKeyFigure(figure, data.period, lang, at);
      const [slug = '', id = ''] = figure.at.split('#');
      if (found) add(found, { kind: 'key', slug, id });
    }
    for (const page of pages.filter(({ path }) => path.lang === lang))
      addPage(page, data.period, reading, dimensions, add);
  }
  return reading;
});

function addPage(
  page: TextFile,
  period: string,
  reading: Pick<IndicatorReading, 'indicators' | 'faults'> & { named: Set<string> },
  dimensions: Dimensions,
  add: (found: ReadValue | Fault, source: Omit<Source, 'report'>) => void,
): void {
  const { slug } = page.path;
  for (const figure of page.summary?.figures ?? []) {
    const { values, faults, named } = valuesOfFigure({ page, figure, dimensions, period });
    reading.faults.push(...faults);
    for (const id of named) addNamed(page, figure, id, reading);
    for (const value of values.filter(({ id }) => reading.indicators.has(id)))
      add(value, { kind: 'figure', slug, id: figure.id });
  }
  for (const { block, found } of valuesOfText(page, period)) add(found, { kind: 'text', slug, id: block });
}

/** An indicator that is not there is told once a figure, whether or not it has values. */
function addNamed(
  page: TextFile,
  figure: Figure,
  id: string,
  { indicators, named, faults }: Pick<IndicatorReading, 'indicators' | 'faults'> & { named: Set<string> },
): void {
  named.add(id);
  if (indicators.has(id)) return;
  const attribute = figure.indicators?.includes(id) ? 'indicators' : 'rowIndicators';
  faults.push({
    at: () => placeOfAttribute(page, figure.id, attribute),
    wording: (words) => words.indicators.unknown(id, [...indicators.keys()]),
  });
}

function addTo(
  reading: {
    indicators: ReadonlyMap<string, Indicator>;
    observations: PlacedObservation[];
    named: Set<string>;
    faults: Fault[];
  },
  found: ReadValue | Fault,
  source: Source,
  { dimensions, lang }: { dimensions: Dimensions; lang: Lang },
): void {
  if (isFault(found)) return void reading.faults.push(found);
  const { id, growth, places, period, quantity, qualifiers, at } = found;
  reading.named.add(id);
  const indicator = reading.indicators.get(id);
  const fault = (wording: Fault['wording']): void => void reading.faults.push({ at, wording });
  if (!indicator) return fault((words) => words.indicators.unknown(id, [...reading.indicators.keys()]));
  const stranger = places.find((place) => !hasPlace(dimensions, place));
  if (stranger !== undefined) return fault((words) => words.indicators.unknownPlace(stranger));
  const inUnit = inUnitOf(quantity, indicator, { growth, period, lang });
  if (!inUnit)
    return fault((words) =>
      words.indicators.otherUnit(
        quantity.base ?? '',
        growth ? '%' : indicator.unit[lang],
        growth ? `${id}.growth` : id,
      ),
    );
  const { base: _, digits: __, power: ___, ...bound } = quantity;
  reading.observations.push({ indicator: id, growth, period, places, ...inUnit, ...bound, qualifiers, source, at });
}
