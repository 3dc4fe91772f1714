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

const EXPECTED = ['forecast', 'estimate', 'target'] as const;
/** A report appears in the year after that of which it is, where it does not say when. */
const YEARS_UNTIL_OUT = 1;

/** After the time that its report can know, and not said to be expected. */
function isLater({ period, qualifiers, source }: PlacedObservation, { reports }: Library): boolean {
  const data = reports.get(source.report)?.data;
  if (!data || EXPECTED.some((one) => qualifiers.includes(one))) return false;
  const own = endOf(data.period);
  const last = data.published === undefined ? own + YEARS_UNTIL_OUT : Math.max(own, endOf(data.published));
  return startOf(period) >= last;
}
