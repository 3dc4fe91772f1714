import type { Cell, Figure } from '../../tables/index.ts';
import type { Canvas } from './canvas.ts';
import { type Measure, plainValue, valueLabel } from '../data/measures.ts';
import { isHighlighted } from '../data/highlight.ts';
import { type Place, type Rows } from './rows.ts';
import { totalRows } from '../data/totals.ts';
import { line, rect, text } from './svg.ts';
import { BOLD, LABEL, textWidth } from './text.ts';

/** Bars of one measure, for rows that are already placed. */
export interface Panel {
  measure: Measure;
  x: number;
  width: number;
  markClass: string;
  /** Pixels for one unit of value: the same in panels that share a scale. */
  perUnit: number;
}

const GAP = 6;

/** Bars from a zero line, each with its value at its end: right of a positive bar, left of a negative one. */
export function drawPanel(panel: Panel, figure: Figure, rows: Rows, canvas: Canvas): string {
  const scale = panelScale(panel, canvas);
  const bars = panel.measure.cells.map((cell, row) => {
    const cssClass = markOf(figure, row, panel.markClass);
    return drawBarOf(
      panel.measure,
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

/** How far a value reaches from zero, and how wide its label is. */
interface Reach {
  value: number;
  label: number;
}

/** What `perUnit` is worked out from. */
export type Sized = Pick<Panel, 'measure' | 'width'>;

/**
 * As many pixels for one unit of value as let every bar and its label stand in their panels. A label needs room at the
 * end of its own bar only: that of a short bar, or of a value that is missing, takes nothing from the long ones.
 */
export function perUnitOf(panels: Sized[], canvas: Canvas): number {
  const limits = panels.flatMap((panel) => {
    const { left, right } = reaches(panel, canvas);
    return left.flatMap((one) =>
      right
        .filter((other) => one.value + other.value > 0)
        .map((other) => (panel.width - one.label - other.label) / (one.value + other.value)),
    );
  });
  return limits.length ? Math.max(0, Math.min(...limits)) : 0;
}

/** Zero stands as far right as the negative bars and their labels need. */
function panelScale(panel: Panel, canvas: Canvas): Scale {
  const { left } = reaches(panel, canvas);
  const zero = panel.x + Math.max(...left.map(({ value, label }) => value * panel.perUnit + label));
  return (value) => zero + value * panel.perUnit;
}

/** Left of zero stand the negative bars, right of it all others and what is missing. */
function reaches({ measure }: Pick<Panel, 'measure'>, { lang }: Canvas): { left: Reach[]; right: Reach[] } {
  const [left, right]: [Reach[], Reach[]] = [[{ value: 0, label: 0 }], [{ value: 0, label: 0 }]];
  for (const cell of measure.cells) {
    const value = cell.kind === 'number' ? plainValue(measure, cell) : 0;
    const label = textWidth(valueLabel(cell, measure.unit, lang), LABEL) * BOLD + GAP;
    (value < 0 ? left : right).push({ value: Math.abs(value), label });
  }
  return { left, right };
}

/** `超30` is a bar that print leaves open: it is drawn paler, up to the bound. */
const isBound = (cell: Cell): boolean =>
  cell.kind === 'number' && (cell.qualifier === 'over' || cell.qualifier === 'under');

/** A total is drawn as an outline: it is the sum of the bars and none of them. */
function markOf(figure: Figure, row: number, markClass: string): string {
  if (isHighlighted(figure, row)) return 'c-mark-hi';
  return totalRows(figure).has(row) ? `${markClass} c-total` : markClass;
}

function drawBarOf(
  measure: Measure,
  cell: Cell,
  place: Place,
  scale: Scale,
  markClass: string,
  label: string,
  strong: boolean,
): string {
  const baseline = place.barTop + place.barHeight / 2 + 5;
  const zero = scale(0);
  if (cell.kind !== 'number') return text(label, zero + GAP, baseline, 'c-muted');
  const end = scale(plainValue(measure, cell));
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
