import type { Library, Problem } from '../../../content/index.ts';
import { endOf, type PlacedObservation, startOf } from '../../../indicators/index.ts';
import { type Around, oddAt } from './around.ts';

/** Values of a time after that of their report. */
export const later = (observations: readonly PlacedObservation[], { content, noted }: Around): Problem[] =>
  observations
    .filter((one) => isLater(one, content) && !noted(one))
    .map((one) =>
      oddAt(
        one,
        (words) => words.indicators.later(one.period, content.reports.get(one.source.report)!.data!.period),
        'warning',
      ),
    );

/** After the time that its report is of, and not said to be expected. */
function isLater({ period, qualifiers, source }: PlacedObservation, { reports }: Library): boolean {
  const data = reports.get(source.report)?.data;
  if (!data || qualifiers.includes('forecast') || qualifiers.includes('estimate')) return false;
  const last = Math.max(...[data.period, data.published ?? data.period].map(endOf));
  return startOf(period) >= last;
}
