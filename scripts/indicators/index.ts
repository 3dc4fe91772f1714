export { placeName } from './dimension-names.ts';
export { splitId } from './entry.ts';
export { allValues } from './all-values.ts';
export { figureOfPlaces } from './place-figures.ts';
export { courseOf, drawable } from './course.ts';
export { mainMoments } from './figures.ts';
export { fits, formatWorked, type WorkedGrowth, workedGrowth } from './growth.ts';
export { comparePeriods, endOf, formatPeriod, movedByYears, periodKind, startOf } from './period.ts';
export { type IndicatorReading, type PlacedObservation, readIndicators } from './read.ts';
export {
  latest,
  type Moment,
  orderOfReports,
  type ReportOrder,
  saysTheSame,
  type Series,
  seriesOf,
  type Version,
} from './series.ts';
export { remarks, shownValue, valueWithUnit } from './text.ts';
export type { Observation, Source } from './types.ts';
export { isNoted } from './noted.ts';
