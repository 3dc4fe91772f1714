import { cumsum, pairs } from 'd3';

/** A label of the axis: where it stands, how wide it is, its time in years, and whether its row has a value. */
interface AxisLabel {
  x: number;
  width: number;
  at: number;
  given: boolean;
}

/** Between two labels. */
const GAP = 3;

/**
 * The rows whose labels are written where there is no room for all: those that stand by themselves, the first and the
 * last, and between these the ones at round times (Januaries, every fifth year), as many as leave each other room. Rows
 * with a value go first. `labels` are in time.
 */
export function chooseLabels(labels: readonly AxisLabel[]): Set<number> {
  const areApart = (one: number, other: number) =>
    Math.abs(labels[one]!.x - labels[other]!.x) >= (labels[one]!.width + labels[other]!.width) / 2 + GAP;
  const shown = new Set<number>();
  const isFree = (row: number) => [...shown].every((other) => areApart(row, other));
  const show = (rows: number[]) => rows.forEach((row) => !shown.has(row) && isFree(row) && shown.add(row));
  const given = [...labels.keys()].filter((row) => labels[row]!.given);
  const crowded = new Set(pairs(given).flatMap(([one, other]) => (areApart(one, other) ? [] : [one, other])));
  show(given.filter((row) => !crowded.has(row)));
  show(given.filter((row) => row === 0 || row === labels.length - 1));
  const round = roundRows(labels.map(({ at }) => at));
  for (const isGiven of [true, false]) {
    const freeOf = (rows: number[]) => rows.filter((row) => labels[row]!.given === isGiven && isFree(row));
    const fits = (rows: number[]) => pairs(rows).every(([one, other]) => areApart(one, other));
    const [first = []] = round.map((each) => each.map(freeOf).filter(fits)).filter((each) => each.length);
    show(first.toSorted((a, b) => b.length - a.length)[0] ?? []);
  }
  return shown;
}

/** What readers count in: years, and the months of which a year has a whole number. */
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const MONTHS = [1, 2, 3, 6].map((months) => months / 12);

/**
 * The rows at round times, from all of them to ever fewer, each time two ways to count, the better one first: from round years or
 * from the first row. Days and weeks go by the first alone.
 */
function roundRows(at: readonly number[]): number[][][] {
  const gaps = pairs(at).map(([one, next]) => next - one);
  // As most rows are apart, whatever gaps there are, and what lies between them.
  const step = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 1;
  // Years are not all of as many days.
  if (step < 0.9 / 12) return roundRows([0, ...cumsum(gaps.map((gap) => Math.round(gap / step)))]);
  const strides =
    step < 0.9
      ? [...MONTHS, ...YEARS].filter((stride) => isRound(stride, step, step))
      : YEARS.map((count) => count * step);
  return strides.map((stride) => {
    const from = (start: number) => [...at.keys()].filter((row) => isRound(at[row]! - start, stride, step));
    const ways = [from(0), from(at[0]!)].filter((rows, _, all) =>
      all.every((other) => rows.length >= other.length - 1),
    );
    // Of five years one is round; even ones are no rounder than odd ones.
    return stride % 5 === 0 ? ways.slice(0, 1) : stride <= 1 ? ways : ways.toReversed();
  });
}

/** True for a whole number of strides, by less than a third of a step. */
const isRound = (time: number, stride: number, step: number): boolean =>
  Math.abs(time - Math.round(time / stride) * stride) < step / 3;
