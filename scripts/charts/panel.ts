import type { Cell, Figure } from '../tables/types.ts';
import { scaleLinear } from 'd3';
import type { Canvas } from './canvas.ts';
import { type Measure, numbersOf, valueLabel } from './measures.ts';
import { isHighlighted, type Place, type Rows } from './rows.ts';
import { line, rect, text } from './svg.ts';
import { BOLD, LABEL, textWidth } from './text.ts';

/** Bars of one measure, for rows that are already placed. */
export interface Panel {
  measure: Measure;
  x: number;
  width: number;
  markClass: string;
  /** The values that the panel's scale must hold; more than its own where panels share a scale. */
  span: number[];
}

const GAP = 6;

/** Bars from a zero line, each with its value at its end: right of a positive bar, left of a negative one. */
export function drawPanel(panel: Panel, figure: Figure, rows: Rows, canvas: Canvas): string {
  const scale = panelScale(panel, canvas);
  const bars = panel.measure.cells.map((cell, row) => {
    const cssClass = isHighlighted(figure, row) ? 'c-mark-hi' : panel.markClass;
    return drawBarOf(
      cell,
      rows.places[row]!,
      scale,
      cssClass,
      valueLabel(cell, panel.measure.unit, canvas.lang),
      isHighlighted(figure, row),
    );
  });
  return bars.join('') + zeroLine(scale(0), rows);
}

type Scale = (value: number) => number;

/** Room for the widest label is kept on both sides before the bars get theirs. */
function panelScale({ measure, x, width, span }: Panel, canvas: Canvas): Scale {
  const room = (cells: Cell[]) =>
    Math.max(0, ...cells.map((cell) => textWidth(valueLabel(cell, measure.unit, canvas.lang), LABEL) * BOLD + GAP));
  const negative = measure.cells.filter(isNegative);
  const others = measure.cells.filter((cell) => !isNegative(cell));
  const domain = [Math.min(0, ...span), Math.max(0, ...span)];
  if (domain[0] === domain[1]) domain[1] = 1;
  return scaleLinear(domain, [x + room(negative), x + width - room(others)]);
}

const isNegative = (cell: Cell): boolean => cell.kind === 'number' && cell.value < 0;

/** `超30` is a bar that print leaves open: it is drawn paler, up to the bound. */
const isBound = (cell: Cell): boolean =>
  cell.kind === 'number' && (cell.qualifier === 'over' || cell.qualifier === 'under');

function drawBarOf(cell: Cell, place: Place, scale: Scale, markClass: string, label: string, strong: boolean): string {
  const baseline = place.barTop + place.barHeight / 2 + 5;
  const zero = scale(0);
  if (cell.kind !== 'number') return text(label, zero + GAP, baseline, 'c-muted');
  const end = scale(cell.value);
  const bar = rect(
    Math.min(zero, end),
    place.barTop,
    Math.max(Math.abs(end - zero), 1),
    place.barHeight,
    isBound(cell) ? `${markClass} c-bound` : markClass,
  );
  const valueClass = strong ? 'c-value c-strong' : 'c-value';
  return (
    bar +
    (cell.value < 0
      ? text(label, end - GAP, baseline, valueClass, 'end')
      : text(label, end + GAP, baseline, valueClass))
  );
}

/** One line where rows stand close; where labels stand between the bars, a piece for each bar, so that none is crossed. */
function zeroLine(x: number, { beside, places }: Rows): string {
  const pieces = beside ? [[places[0], places.at(-1)]] : places.map((place) => [place, place]);
  return pieces
    .map(([first, last]) =>
      first && last ? line(x, first.barTop - 3, x, last.barTop + last.barHeight + 3, 'c-axis') : '',
    )
    .join('');
}

/** All numbers of these measures: the span of a shared scale. */
export const spanOf = (all: Measure[]): number[] => all.flatMap(numbersOf);
