export { hasPlace, placeName } from './dimension-names.ts';
export {
  comparePeriods,
  endOf,
  formatPeriod,
  movedByYears,
  type Period,
  periodKind,
  type PeriodKind,
} from './period.ts';
export { type IndicatorReading, type PlacedObservation, readIndicators } from './read.ts';
export type { Fault, Observation, Source } from './types.ts';
