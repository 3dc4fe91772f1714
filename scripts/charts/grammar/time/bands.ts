import type { Figure } from '../../../tables/index.ts';
import { references, rowLabels } from '../../data/index.ts';
import { timeOf, timesOf } from './times.ts';

/** How far apart, in px, the columns of two periods that follow each other stand at most. */
const MOST_STEP = 100;

/** Parts of a year; of other times the shortest step between two rows counts. */
const YEARS: Partial<Record<string, number>> = { year: 1, half: 1 / 2, quarter: 1 / 4, month: 1 / 12 };

/** How wide the columns over times are: most of the shortest step between two, 56 px where there is one or they are few. */
export function bandWidth(xs: number[]): number {
  const steps = xs.slice(1).map((x, index) => x - xs[index]!);
  return Math.max(1, Math.min(56, 0.72 * Math.min(...steps, 80)));
}

/**
 * Columns too few to fill the sheet stand side by side at its left, not one at each end; the room of periods that are
 * left out between them stays. Where there are lines to compare with, their names need the whole sheet.
 */
export function closeUp(xs: number[], figure: Figure): number[] {
  const step = stepOf(xs, figure);
  if (step <= MOST_STEP || references(figure).length > 0) return xs;
  return xs.map((x) => xs[0]! + ((x - xs[0]!) * MOST_STEP) / step);
}

/** From one period to the next, in px; 0 where there is one time. The figure's rows stand in time. */
function stepOf(xs: number[], figure: Figure): number {
  if (xs.length < 2) return 0;
  const labels = rowLabels(figure);
  const times = timesOf(labels);
  const { kind = '', span = 1 } = timeOf(labels[0]!) ?? {};
  const shortest = Math.min(...times.slice(1).map((time, index) => time - times[index]!));
  const period = Math.min((YEARS[kind] ?? Infinity) * span, shortest);
  return ((xs.at(-1)! - xs[0]!) / (times.at(-1)! - times[0]!)) * period;
}
