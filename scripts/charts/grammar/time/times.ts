import { type LabelTime, knownLanguages, numbersOf } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { rowLabels } from '../../data/measures.ts';

/** A row label as a time, in whatever language it is; undefined where it is none: `2016`, `2020年7月`, `Q4 2019`. */
export function timeOf(label: string): LabelTime | undefined {
  if (!known.has(label)) {
    if (known.size > MOST_KNOWN) known.clear();
    known.set(label, readTime(label));
  }
  return known.get(label);
}

/** Labels that were read already: a drawing asks for each of them many times, and the same ones stand in many tables. */
const known = new Map<string, LabelTime | undefined>();
const MOST_KNOWN = 5000;

function readTime(label: string): LabelTime | undefined {
  for (const lang of knownLanguages) {
    const time = numbersOf(lang).readTime(label);
    if (time) return time;
  }
  return undefined;
}

/**
 * True where labels are times that may stand on one axis: of one kind, all with a year or all without, and each of as
 * many months or years as the others. As many as have gone since January, growing from row to row, are of one kind too
 * (`1—2月`, `1—3月`), and so is `1—2月` before `3月`, where a year's first figure is for two months.
 */
export function areAlike(times: readonly LabelTime[]): boolean {
  const [first] = times;
  if (times.some(({ kind, dated }) => kind !== first!.kind || dated !== first!.dated)) return false;
  const isOne = ({ span = 1 }: LabelTime) => span === 1;
  const isSoFar = ({ kind, at, span = 1 }: LabelTime) =>
    kind !== 'year' && Math.abs((at % 1) - (span - 1) / (kind === 'quarter' ? 4 : 12)) < 0.01;
  const isFirstTwoMonths = (time: LabelTime) => time.kind === 'month' && time.span === 2 && isSoFar(time);
  return (
    times.every(({ span }) => span === first!.span) ||
    (times.some((time) => !isOne(time)) && times.every(isSoFar)) ||
    times.every((time) => isOne(time) || isFirstTwoMonths(time))
  );
}

/** True where the rows of a figure are times that may stand on one axis, each once. */
export function areTimes(figure: Figure): boolean {
  const times = rowLabels(figure).flatMap((label) => timeOf(label) ?? []);
  return (
    times.length === figure.table.rows.length &&
    areAlike(times) &&
    new Set(times.map(({ at }) => at)).size === times.length
  );
}

/** Where the rows stand along the axis; in equal steps where one is no time, which `chartProblem` refuses. */
export function timesOf(labels: readonly string[]): number[] {
  const times = labels.map(timeOf);
  return times.every((time) => time !== undefined) ? wrapped(times) : labels.map((_, index) => index);
}

/**
 * Times without a year or a day that begin anew once go on into the next one: `11月 12月 1月` are three months in a row,
 * and `22:00 23:00 0:00` three hours.
 */
function wrapped(times: readonly LabelTime[]): number[] {
  const at = times.map((time) => time.at);
  const falls = [...at.keys()].filter((index) => index > 0 && at[index]! < at[index - 1]!);
  if (times.length < 3 || times.some(({ dated }) => dated) || falls.length !== 1 || at.at(-1)! >= at[0]!) return at;
  const period = times[0]!.kind === 'clock' ? 24 : 1;
  return at.map((time, index) => (index < falls[0]! ? time : time + period));
}

/** The figure with its rows from the earliest to the latest, whichever way print lists them. */
export function inTime(figure: Figure): Figure {
  const times = timesOf(rowLabels(figure));
  const order = [...times.keys()].sort((a, b) => times[a]! - times[b]!);
  return { ...figure, table: { ...figure.table, rows: order.map((row) => figure.table.rows[row]!) } };
}

/** True where every label is a year, half or quarter: there a period that is left out is a gap, as a missing value is. */
export const isPeriodic = (labels: readonly string[]): boolean =>
  labels.every((label) => ['year', 'half', 'quarter'].includes(timeOf(label)?.kind ?? ''));
