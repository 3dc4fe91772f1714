import type { Problem } from '../../../content/index.ts';
import {
  endOf,
  fits,
  formatWorked,
  type IndicatorReading,
  movedByYears,
  type PlacedObservation,
  startOf,
  type WorkedGrowth,
  workedGrowth,
} from '../../../indicators/index.ts';
import { type Around, oddAt } from './around.ts';

/** Growth that does not follow from the values, where it is on no comparable basis and the series has no break there. */
export const wrongGrowth = (group: readonly PlacedObservation[], { reading, noted }: Around): Problem[] =>
  group.flatMap((one) => {
    const { unit, breaks = [] } = reading.indicators.get(one.indicator)!;
    const isBroken = breaks.some(
      ({ at }) => startOf(at) > startOf(movedByYears(one.period, -1)) && startOf(at) < endOf(one.period),
    );
    if (one.qualifiers.includes('comparable') || isBroken || noted(one) || Object.values(unit).includes('%')) return [];
    const worked = workedFor(one, reading);
    if (!worked || fits(one, worked)) return [];
    return [
      oddAt(one, (words) => words.indicators.otherGrowth(one.digits, formatWorked(worked), one.period), 'warning'),
    ];
  });

/** The growth that follows from what the same report gives of both years. */
function workedFor(one: PlacedObservation, { observations }: IndicatorReading): WorkedGrowth | undefined {
  const values = observations.filter(
    ({ indicator, growth, places }) => indicator === one.indicator && !growth && places.join() === one.places.join(),
  );
  const moments = [one.period, movedByYears(one.period, -1)].map((period) => ({
    period,
    versions: values
      .filter((value) => value.period === period && value.source.report === one.source.report)
      .map((value) => ({ ...value, sources: [value.source] })),
  }));
  return workedGrowth(moments, one.period);
}
