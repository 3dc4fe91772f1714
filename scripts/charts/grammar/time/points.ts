import { pairs } from 'd3';
import {
  breakRows,
  intervalOf,
  isOpen,
  plainValue,
  rowLabels,
  type Series,
  statusOf,
  valueLabel,
} from '../../data/index.ts';
import type { Figure } from '../../../tables/index.ts';
import type { Canvas } from '../canvas.ts';
import { type Box, strokeBoxes } from '../labels.ts';
import { type Scale } from '../scale.ts';
import { isPeriodic, timesOf } from './times.ts';

/** One measured point of a series in time. */
export interface Point {
  row: number;
  x: number;
  y: number;
  /** In plain units. */
  value: number;
  label: string;
  /** True where the value is not final: a forecast, an estimate. */
  unsure: boolean;
  /** Where the interval of the value begins and ends on the sheet, if the table gives one. */
  band?: { low: number; high: number };
}

/** The values of a series as points; a missing one has none. The figure's rows stand in time, `xs` are their places. */
export function pointsOf(series: Series, figure: Figure, xs: number[], scale: Scale, { lang }: Canvas): Point[] {
  return series.cells.flatMap((cell, row) => {
    if (cell.kind !== 'number') return [];
    const value = plainValue(series, cell);
    const interval = intervalOf(series, row);
    return [
      {
        row,
        x: xs[row]!,
        y: scale.at(value),
        value,
        label: valueLabel(cell, series.unit, lang),
        unsure: isOpen(statusOf(figure, row, cell)),
        ...(interval && { band: { low: scale.at(interval.low), high: scale.at(interval.high) } }),
      },
    ];
  });
}

/**
 * Points that a line may join: neighbours in the table, and in a series of years, halves or quarters also in time. None is
 * joined across a missing value or a break in the series.
 */
export function runsOf(points: Point[], figure: Figure): Point[][] {
  const labels = rowLabels(figure);
  const times = timesOf(labels);
  const breaks = breakRows(figure);
  const step = isPeriodic(labels)
    ? Math.min(...times.slice(1).map((time, index) => time - times[index]!)) + 1e-6
    : Infinity;
  const runs: Point[][] = [];
  for (const point of points) {
    const previous = runs.at(-1)?.at(-1);
    const joined =
      previous &&
      point.row === previous.row + 1 &&
      !breaks.has(point.row) &&
      times[point.row]! - times[previous.row]! <= step;
    if (joined) runs.at(-1)!.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** A run cut where it becomes unsure: what leads to a forecast is drawn as one. */
export function strokesOf(run: Point[]): { points: Point[]; unsure: boolean }[] {
  const strokes: { points: Point[]; unsure: boolean }[] = [];
  for (const [from, to] of pairs(run)) {
    const unsure = from.unsure || to.unsure;
    const last = strokes.at(-1);
    if (last && last.unsure === unsure) last.points.push(to);
    else strokes.push({ points: [from, to], unsure });
  }
  return strokes;
}

/** What labels keep clear of: the strokes between points, and the points. */
export const strokeBoxesOf = (runs: Point[][]): Box[] =>
  runs.flatMap((run) => pairs(run).flatMap(([from, to]) => strokeBoxes(from, to)));

export const pointBoxes = (points: Point[]): Box[] =>
  points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
