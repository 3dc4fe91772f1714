import type { Figure } from '../../../tables/index.ts';
import {
  intervalOf,
  plainValue,
  type Reference,
  references,
  type Series,
  seriesOf,
  unitKey,
} from '../../data/index.ts';
import type { Canvas } from '../canvas.ts';

/** The series of one unit, which share a plot. */
export interface Panel {
  /** With its rows in time. */
  figure: Figure;
  canvas: Canvas;
  series: Series[];
  /** The class of each. */
  marks: string[];
  /** True where the ground beneath a series is filled, down to zero. */
  filled?: boolean;
}

export const PLOT = { narrow: 130, wide: 180 };

/** What a value beneath its point needs. */
export const ROOM = 26;

/** The lines to compare with that belong to a panel. */
export const linesOf = ({ figure, series }: Panel): Reference[] =>
  references(figure).filter(({ of }) => of.some(({ name }) => series.some((one) => one.name === name)));

/** The series of its unit in the whole table, of which the figure may be a part. */
export const scaledSeries = ({ canvas: { among }, series }: Panel): Series[] =>
  among ? seriesOf(among).filter((one) => unitKey(one) === unitKey(series[0]!)) : series;

/** All that its scale has to hold, in plain units. */
export const valuesOf = (panel: Panel): number[] => [
  ...scaledSeries(panel).flatMap((one) =>
    one.cells.flatMap((cell, row) => {
      const interval = intervalOf(one, row);
      return [
        ...(cell.kind === 'number' ? [plainValue(one, cell)] : []),
        ...(interval ? [interval.low, interval.high] : []),
      ];
    }),
  ),
  ...linesOf(panel).map(({ value }) => value),
];

/** Where all values lie closer together than this part of the largest, zero would leave a flat line. */
const NEAR = 0.1;

/**
 * True for a line whose axis leaves zero out, which a note says: positions are compared, not lengths. Never for a filled
 * ground, which is as high as its value, nor in panels side by side, which have no room for the note.
 */
export function leavesZeroOut(panel: Panel): boolean {
  const { figure, canvas, filled } = panel;
  if (filled || figure.scale === 'log' || canvas.among) return false;
  const values = valuesOf(panel);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high > low && high - low < NEAR * Math.max(Math.abs(low), Math.abs(high));
}
