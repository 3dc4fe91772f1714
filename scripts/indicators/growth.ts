import { type Period, movedByYears } from './period.ts';
import { marginOf } from './rounding.ts';
import type { Moment, Version } from './series.ts';

/** A growth as it follows from two values, in %: at least and at most, since both are rounded. */
export interface WorkedGrowth {
  least: number;
  most: number;
  from: Version;
  to: Version;
}

/** The growth of a period over the same a year before, from the values; of one report, where one has both. */
export function workedGrowth(values: readonly Moment[], period: Period): WorkedGrowth | undefined {
  const [to, from] = [period, movedByYears(period, -1)].map(
    (wanted) => values.find((moment) => moment.period === wanted)?.versions ?? [],
  ) as [Version[], Version[]];
  const pairs = to.toReversed().flatMap((later) => from.toReversed().map((earlier) => [later, earlier] as const));
  const pair = pairs.find(([later, earlier]) => haveOneReport(later, earlier)) ?? pairs[0];
  if (!pair || pair.some(({ bound, value }) => bound !== undefined || value <= 0)) return undefined;
  const [later, earlier] = pair;
  const [a, b] = [marginOf(later), marginOf(earlier)];
  return {
    least: ((later.value - a) / (earlier.value + b) - 1) * 100,
    most: ((later.value + a) / Math.max(earlier.value - b, Number.MIN_VALUE) - 1) * 100,
    from: earlier,
    to: later,
  };
}

const haveOneReport = (one: Version, other: Version): boolean =>
  one.sources.some(({ report }) => other.sources.some((source) => source.report === report));

/** Whether a growth as it is given can be that which follows from the values. */
export function fits(
  given: Pick<Version, 'value' | 'digits' | 'power' | 'bound'>,
  { least, most }: WorkedGrowth,
): boolean {
  if (given.bound !== undefined) return true;
  const margin = marginOf(given);
  return given.value + margin >= least && given.value - margin <= most;
}

/** The middle of what follows, to one decimal: `7.0`. */
export const formatWorked = ({ least, most }: WorkedGrowth): string => ((least + most) / 2).toFixed(1);
