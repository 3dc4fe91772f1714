import { compareText } from '../text/index.ts';
import { comparePeriods, type Period } from './period.ts';
import { marginOf } from './rounding.ts';
import type { Observation, Source } from './types.ts';

/** One value of a period, with every place that gives it. */
export interface Version extends Pick<
  Observation,
  'value' | 'digits' | 'power' | 'bound' | 'qualifiers' | 'converted'
> {
  sources: Source[];
}

/** A period with what reports give for it, the earliest report first: the last is the one that holds. */
export interface Moment {
  period: Period;
  versions: Version[];
}

/** An indicator of one place, or of the whole, in time. */
export interface Series {
  places: readonly string[];
  values: Moment[];
  growth: Moment[];
}

/** Which of two reports is the later, by their ids: less than nothing where the first is the earlier. */
export type ReportOrder = (one: string, other: string) => number;

/** The observations of one indicator by place: the whole first, then in the order in which places first occur. */
export function seriesOf(observations: readonly Observation[], order: ReportOrder): Series[] {
  const byPlace = Map.groupBy(observations, ({ places }) => places.join('+'));
  return [...byPlace]
    .map(([, all]): Series => ({
      places: all[0]!.places,
      values: momentsOf(
        all.filter(({ growth }) => !growth),
        order,
      ),
      growth: momentsOf(
        all.filter(({ growth }) => growth),
        order,
      ),
    }))
    .sort((one, other) => Math.min(1, one.places.length) - Math.min(1, other.places.length));
}

const momentsOf = (observations: readonly Observation[], order: ReportOrder): Moment[] =>
  [...Map.groupBy(observations, ({ period }) => period)]
    .map(([period, all]) => ({ period, versions: versionsOf(all, order) }))
    .sort((one, other) => comparePeriods(one.period, other.period));

/** What says the same, as exactly as it says it, is one version; the digits are those of the most exact. */
function versionsOf(observations: readonly Observation[], order: ReportOrder): Version[] {
  const versions: Version[] = [];
  const inOrder = observations.toSorted((one, other) => order(one.source.report, other.source.report));
  for (const { value, digits, power, bound, qualifiers, converted, source } of inOrder) {
    const same = versions.find((version) => saysTheSame(version, { value, digits, power, bound, qualifiers }));
    if (!same) {
      versions.push({ value, digits, power, bound, qualifiers, ...(converted && { converted }), sources: [source] });
      continue;
    }
    same.sources.push(source);
    if (marginOf({ digits, power }) < marginOf(same)) Object.assign(same, { value, digits, power });
  }
  return versions;
}

type Comparable = Pick<Observation, 'value' | 'digits' | 'power' | 'bound' | 'qualifiers'>;

/** 37.21 and 37.2 are one value, 37.21 and 37.3 are two. */
export const saysTheSame = (one: Comparable, other: Comparable): boolean =>
  one.bound === other.bound &&
  one.qualifiers.includes('comparable') === other.qualifiers.includes('comparable') &&
  Math.abs(one.value - other.value) <= Math.max(marginOf(one), marginOf(other)) * (1 + 1e-9);

/** The version that holds: that of the latest report. */
export const latest = ({ versions }: Moment): Version => versions.at(-1)!;

/** Reports by what they are of, then by when they appeared. */
export const orderOfReports =
  (dates: ReadonlyMap<string, { period: string; published?: string }>): ReportOrder =>
  (one, other) => {
    const [a, b] = [dates.get(one), dates.get(other)];
    return (
      comparePeriods(a?.period ?? '', b?.period ?? '') ||
      compareText(a?.published ?? '', b?.published ?? '') ||
      compareText(one, other)
    );
  };
