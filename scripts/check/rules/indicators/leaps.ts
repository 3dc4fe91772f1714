import type { Problem } from '../../../content/index.ts';
import { comparePeriods, endOf, periodKind, type PlacedObservation } from '../../../indicators/index.ts';
import { type Around, oddAt } from './around.ts';

const MOST_TIMES = 5;
/** Shares and rates of some percent are soon five times what they were: 0.3% of prices, and 1.8% in the year after. */
const LEAST_POINTS = 3;
/** Further apart values are no neighbours: much can have grown. */
const MOST_YEARS = 2;

/** Values that are more than five times their neighbours in time, or less than a fifth. */
export const leaps = (group: readonly PlacedObservation[], around: Around): Problem[] =>
  [...Map.groupBy(group, ({ period }) => periodKind(period)).values()].flatMap((all) => {
    const inTime = all.filter(({ value }) => value > 0).toSorted((a, b) => comparePeriods(a.period, b.period));
    const { unit } = around.reading.indicators.get(group[0]!.indicator)!;
    const areFar = farBeyond(Object.values(unit).includes('%') ? LEAST_POINTS : 0);
    return inTime.flatMap((_, index) => leapAt(inTime, index, areFar, around));
  });

type Far = (one: PlacedObservation, other: PlacedObservation) => boolean;

const farBeyond =
  (least: number): Far =>
  ({ value: one }, { value: other }) =>
    Math.max(one / other, other / one) > MOST_TIMES && Math.abs(one - other) >= least;

function leapAt(inTime: readonly PlacedObservation[], index: number, areFar: Far, { noted, text }: Around): Problem[] {
  const one = inTime[index]!;
  const near = [index - 1, index + 1].filter((at) => inTime[at] && areNear(inTime[at], one));
  const isOdd =
    near.length === 1 ? isOddAtEnd(inTime, index, near[0]!, areFar) : near.every((at) => areFar(inTime[at]!, one));
  const others = near.map((at) => inTime[at]!);
  if (near.length === 0 || !isOdd || noted(one) || others.some(noted)) return [];
  const other = others[0]!;
  const { file, line } = other.at();
  return [
    oddAt(
      one,
      (words, lang) => words.indicators.leap(text(one, lang), text(other, lang), other.period, file, line),
      'warning',
    ),
  ];
}

/** With one neighbour, a value is odd if that agrees with the next behind it; of two values alone the later one is. */
function isOddAtEnd(inTime: readonly PlacedObservation[], index: number, near: number, areFar: Far): boolean {
  const [one, neighbour, next] = [inTime[index]!, inTime[near]!, inTime[2 * near - index]];
  const isAlone = !next || !areNear(neighbour, next);
  return areFar(one, neighbour) && (isAlone ? index > near : !areFar(neighbour, next));
}

const areNear = (one: PlacedObservation, other: PlacedObservation): boolean =>
  Math.abs(endOf(other.period) - endOf(one.period)) <= MOST_YEARS;
