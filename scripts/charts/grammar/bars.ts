import type { Cell, Figure } from '../../tables/index.ts';
import {
  hasHighlightedRow,
  intervalOf,
  isBound,
  isHighlighted,
  isOpen,
  plainValue,
  type Reference,
  type Series,
  seriesOf,
  statusOf,
  totalRows,
  valueLabel,
} from '../data/index.ts';
import type { Canvas } from './canvas.ts';
import { UNSURE } from './notes.ts';
import type { Place, Rows } from './rows.ts';
import { line, rect, text } from './svg.ts';
import { BOLD, LABEL, textWidth } from './text.ts';

/** Bars of one series, for rows that are already placed. */
export interface Panel {
  series: Series;
  x: number;
  width: number;
  /** The class of a bar; that of a row which leads the eye has its own where the panel stands for itself. */
  markClass: string;
  /** One of several series in a row: colour tells which, so a highlighted row keeps it and the others are dimmed. */
  grouped?: boolean;
  /** Lines to compare with, which the panel has to hold. */
  lines?: Reference[];
  /** Pixels for one unit of value: the same in panels that share a scale. */
  perUnit: number;
}

const GAP = 6;

/** Bars from a zero line, each with its value at its end: right of a positive bar, left of a negative one. */
export function drawPanel(panel: Panel, figure: Figure, rows: Rows, canvas: Canvas): string {
  const scale = panelScale(panel, canvas);
  const { marks, labels } = drawBars(panel, figure, rows.places, canvas, scale);
  const { lines = [] } = panel;
  const bars = lines.length
    ? marks.join('') + lines.map((each) => drawReference(each, scale, rows)).join('') + labels.join('')
    : marks.map((mark, row) => mark + labels[row]!).join('');
  return bars + zeroLine(scale(0), rows);
}

/** An upright line over all rows at a value to compare with. */
export const drawReference = ({ value, kind }: Reference, scale: Across, rows: Rows): string =>
  upright(scale(value), rows, `c-reference c-${kind}`);

/** The bars alone, without zero line and lines to compare with. */
export function drawBars(
  panel: Panel,
  figure: Figure,
  places: Place[],
  canvas: Canvas,
  scale: Across = panelScale(panel, canvas),
): Bars {
  const bars = panel.series.cells.map((cell, row) => {
    const status = statusOf(figure, row, cell);
    const cssClass = markOf(figure, row, panel) + (isOpen(status) ? ` ${UNSURE}` : '');
    return drawBar(panel.series, row, places[row]!, scale, cssClass, {
      label: labelWithInterval(panel.series, cell, row, canvas),
      strong: isHighlighted(figure, row),
      halo: (panel.lines ?? []).length > 0,
    });
  });
  return { marks: bars.map(({ mark }) => mark), labels: bars.map(({ label }) => label) };
}

/** Bars and their values, row by row: what crosses bars is drawn between the two. */
interface Bars {
  marks: string[];
  labels: string[];
}

/** Values to positions across the sheet. */
type Across = (value: number) => number;

/** How far a value reaches from zero, and how wide its label is. */
interface Reach {
  value: number;
  label: number;
}

/** What `perUnit` is worked out from. */
export type Sized = Pick<Panel, 'series' | 'width' | 'lines'>;

/**
 * As many pixels for one unit of value as let every bar and its label stand in their panels. A label needs room at the
 * end of its own bar only: that of a short bar, or of a value that is missing, takes nothing from the long ones. Panels
 * stand side by side, each with a zero of its own.
 */
export function perUnitOf(panels: Sized[], canvas: Canvas): number {
  const limits = panels.flatMap((panel) => limitsOf([panel], panel.width, canvas));
  return limits.length ? Math.max(0, Math.min(...limits)) : 0;
}

/** The same for several series that begin at one zero. */
export function perUnitTogether(series: Sized[], width: number, canvas: Canvas): number {
  const limits = limitsOf(series, width, canvas);
  return limits.length ? Math.max(0, Math.min(...limits)) : 0;
}

/** What each two values, one left and one right of zero, leave for one unit. */
function limitsOf(series: Sized[], width: number, canvas: Canvas): number[] {
  const each = series.map((one) => reaches(one, canvas));
  const right = each.flatMap((one) => one.right);
  return each
    .flatMap((one) => one.left)
    .flatMap((one) =>
      right
        .filter((other) => one.value + other.value > 0)
        .map((other) => (width - one.label - other.label) / (one.value + other.value)),
    );
}

/** Zero stands as far right as the negative bars and their labels need, in this panel and in those beside it. */
export function panelScale(panel: Panel, canvas: Canvas, beside: Sized[] = []): Across {
  const left = [panel, ...beside].flatMap((each) => reaches(each, canvas).left);
  const zero = panel.x + Math.max(...left.map(({ value, label }) => value * panel.perUnit + label));
  return (value) => zero + value * panel.perUnit;
}

/** Left of zero stand the negative bars, right of it all others and what is missing. */
function reaches({ series: own, lines = [] }: Sized, canvas: Canvas): { left: Reach[]; right: Reach[] } {
  const series = (canvas.among && seriesOf(canvas.among).find(({ name }) => name === own.name)) ?? own;
  const [left, right]: [Reach[], Reach[]] = [[{ value: 0, label: 0 }], [{ value: 0, label: 0 }]];
  for (const [row, cell] of series.cells.entries()) {
    const value = cell.kind === 'number' ? plainValue(series, cell) : 0;
    const end = endOf(series, row, value);
    const label = textWidth(labelWithInterval(series, cell, row, canvas), LABEL) * BOLD + GAP;
    (value < 0 ? left : right).push({ value: Math.abs(end), label });
    const interval = intervalOf(series, row);
    if (interval && value >= 0 && interval.low < 0) left.push({ value: -interval.low, label: 0 });
    if (interval && value < 0 && interval.high > 0) right.push({ value: interval.high, label: 0 });
  }
  for (const { value } of lines) (value < 0 ? left : right).push({ value: Math.abs(value), label: 1 });
  return { left, right };
}

/** How far a bar and its interval reach. */
function endOf(series: Series, row: number, value: number): number {
  const interval = intervalOf(series, row);
  return interval ? (value < 0 ? Math.min(value, interval.low) : Math.max(value, interval.high)) : value;
}

/** `12.3`, and the ends of its interval where the table gives one: `12.3 (10.9–13.6)`. */
export function labelWithInterval(series: Series, cell: Cell, row: number, { lang }: Canvas): string {
  const label = valueLabel(cell, series.unit, lang);
  const [low, high] = [series.low?.cells[row], series.high?.cells[row]];
  return low?.kind === 'number' && high?.kind === 'number' ? `${label} (${low.text}–${high.text})` : label;
}

/** A total is drawn as an outline: it is the sum of the bars and none of them. */
function markOf(figure: Figure, row: number, { markClass, grouped }: Panel): string {
  const total = totalRows(figure).has(row) ? ' c-total' : '';
  if (!grouped) return isHighlighted(figure, row) ? 'c-mark-hi' : markClass + total;
  const isLed = hasHighlightedRow(figure);
  return markClass + total + (isLed && !isHighlighted(figure, row) ? ' c-dim' : '');
}

function drawBar(
  series: Series,
  row: number,
  place: Place,
  scale: Across,
  markClass: string,
  { label, strong, halo }: { label: string; strong: boolean; halo: boolean },
): { mark: string; label: string } {
  const cell = series.cells[row]!;
  const baseline = place.barTop + place.barHeight / 2 + 5;
  const zero = scale(0);
  const textClass = (name: string) => (halo ? `${name} c-halo` : name);
  if (cell.kind !== 'number') return { mark: '', label: text(label, zero + GAP, baseline, textClass('c-muted')) };
  const value = plainValue(series, cell);
  const end = scale(value);
  // `超30` is a bar that print leaves open: it is drawn paler, up to the bound.
  const bar = rect(
    Math.min(zero, end),
    place.barTop,
    Math.max(Math.abs(end - zero), 1),
    place.barHeight,
    isBound(cell) ? `${markClass} c-bound` : markClass,
  );
  const valueClass = textClass(strong ? 'c-value c-strong' : 'c-value');
  const far = scale(endOf(series, row, value));
  return {
    mark: bar + drawInterval(series, row, place, scale),
    label:
      value < 0 ? text(label, far - GAP, baseline, valueClass, 'end') : text(label, far + GAP, baseline, valueClass),
  };
}

/** A stroke from the low to the high of a value, with a short one across each end. */
function drawInterval(series: Series, row: number, place: Place, scale: Across): string {
  const interval = intervalOf(series, row);
  if (!interval) return '';
  const [from, to] = [scale(interval.low), scale(interval.high)];
  const middle = place.barTop + place.barHeight / 2;
  return [
    line(from, middle, to, middle, 'c-whisker'),
    line(from, middle - 4, from, middle + 4, 'c-whisker'),
    line(to, middle - 4, to, middle + 4, 'c-whisker'),
  ].join('');
}

/** One line where rows stand close; where labels stand between the bars, a piece for each bar, so that none is crossed. */
export const zeroLine = (x: number, rows: Rows): string => upright(x, rows, 'c-axis');

/** An upright line over all rows, in pieces where labels stand between the bars. */
export function upright(x: number, { beside, places }: Rows, cssClass: string): string {
  const pieces = beside ? [[places[0], places.at(-1)]] : places.map((place) => [place, place]);
  return pieces
    .map(([first, last]) =>
      first && last ? line(x, first.barTop - 3, x, last.barTop + last.barHeight + 3, cssClass) : '',
    )
    .join('');
}
