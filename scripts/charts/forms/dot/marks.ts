import type { Cell, Figure } from '../../../tables/index.ts';
import {
  hasHighlightedRow,
  intervalOf,
  isBound,
  isHighlighted,
  isNamed,
  isOpen,
  plainValue,
  type Series,
  statusOf,
  totalRows,
} from '../../data/index.ts';
import {
  barPlaces,
  BOLD,
  type Canvas,
  drawSymbol,
  LABEL,
  labelWithInterval,
  line,
  type Rows,
  type Scale,
  spread,
  text,
  textWidth,
  UNSURE,
} from '../../grammar/index.ts';
import { GAP } from './scale.ts';

/** One measure of a row on the sheet. */
interface Mark {
  index: number;
  /** Undefined where there is no value. */
  x: number | undefined;
  y: number;
  /** Where a word for a missing value begins. */
  start: number;
  label: string;
  cssClass: string;
  strong: boolean;
  /** From the low to the high, where the table gives them. */
  whisker?: [number, number];
}

/** The class of each series; where one leads the eye, the others are grey. */
export function classOf(figure: Figure, series: Series[], index: number): string {
  if (series.length === 1) return 'c-mark';
  if (!series.some(({ name }) => isNamed(figure, name))) return `c-series-${index + 1}`;
  return isNamed(figure, series[index]!.name) ? 'c-series-led' : `c-series-rest-${index + 1}`;
}

/** The marks of a row, a measure each. */
export function marksOf(
  figure: Figure,
  series: Series[],
  row: number,
  rows: Rows,
  scale: Scale,
  canvas: Canvas,
): Mark[] {
  const lanes = series.some(({ low }) => low) ? series.length : 1;
  const strong = isHighlighted(figure, row);
  return series.map((one, index) => {
    const cell = one.cells[row]!;
    const { barTop, barHeight } = barPlaces(rows, lanes > 1 ? index : 0, lanes)[row]!;
    const interval = intervalOf(one, row);
    return {
      index,
      x: cell.kind === 'number' ? scale.at(plainValue(one, cell)) : undefined,
      // Values of those in the middle stand above them.
      y: barTop + (lanes === 1 && series.length > 2 ? barHeight - 9 : barHeight / 2),
      start: rows.left + (rows.beside ? GAP : 0),
      label: labelWithInterval(one, cell, row, canvas),
      cssClass: dressed(figure, series, index, row, cell),
      strong,
      ...(interval && { whisker: [scale.at(interval.low), scale.at(interval.high)] as [number, number] }),
    };
  });
}

/** A total is an outline, a bound paler, what is not final open; where rows lead the eye, the others are dimmed. */
function dressed(figure: Figure, series: Series[], index: number, row: number, cell: Cell): string {
  const strong = isHighlighted(figure, row);
  const isLed = hasHighlightedRow(figure);
  const single = series.length === 1;
  return [
    single && strong ? 'c-mark-hi' : classOf(figure, series, index),
    totalRows(figure).has(row) ? 'c-total' : '',
    isBound(cell) ? 'c-bound' : '',
    isOpen(statusOf(figure, row, cell)) ? UNSURE : '',
    isLed && !strong && !single ? 'c-dim' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A row: its line, its strokes, its symbols, and values at the ends of the row or, of measures with lanes, at each. */
export function drawRow(marks: Mark[], lanes: boolean, edges: [number, number]): string {
  const given = marks.filter((mark): mark is Mark & { x: number } => mark.x !== undefined);
  const sorted = given.toSorted((a, b) => a.x - b.x);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (lanes || marks.length === 1 || !first || !last) {
    const shown = lanes || marks.length === 1 ? marks : marks.slice(0, 1);
    return given.map(drawMark).join('') + shown.map((mark) => drawValue(mark, 'right')).join('');
  }
  const join = first === last ? '' : line(first.x, first.y, last.x, last.y, 'c-join');
  const ends = (first === last ? '' : drawValue(first, 'left')) + drawValue(last, 'right');
  return join + given.map(drawMark).join('') + ends + drawBetween(sorted.slice(1, -1), edges);
}

const drawMark = ({ index, x, y, cssClass, whisker }: Mark & { x: number }): string => {
  const strokes = whisker
    ? [
        line(whisker[0], y, whisker[1], y, 'c-whisker'),
        ...whisker.map((end) => line(end, y - 5, end, y + 5, 'c-whisker')),
      ]
    : [];
  return strokes.join('') + drawSymbol(index, x, y, cssClass);
};

/** A value beside its mark, or beyond the end of its interval; the word for one that is missing where the row begins. */
function drawValue({ x, y, start, label, strong, whisker }: Mark, side: 'left' | 'right'): string {
  if (x === undefined) return text(label, start, y + 5, 'c-muted c-halo');
  const cssClass = strong ? 'c-value c-halo c-strong' : 'c-value c-halo';
  return side === 'left'
    ? text(label, x - GAP, y + 5, cssClass, 'end')
    : text(label, Math.max(x, whisker?.[1] ?? x) + GAP, y + 5, cssClass);
}

/** Values of marks between the ends, above them in their order, each as near to its mark as the others let it. */
function drawBetween(marks: (Mark & { x: number })[], edges: [number, number]): string {
  const widths = marks.map(({ label, strong }) => textWidth(label, LABEL) * (strong ? BOLD : 1) + 6);
  const lefts = spread(
    marks.map(({ x }, index) => x - widths[index]! / 2),
    widths,
    edges,
  );
  return marks
    .map(({ y, label, strong }, index) => {
      const cssClass = strong ? 'c-value c-halo c-strong' : 'c-value c-halo';
      return text(label, lefts[index]! + widths[index]! / 2, y - 9, cssClass, 'middle');
    })
    .join('');
}
