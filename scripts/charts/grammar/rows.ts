import type { Figure } from '../../tables/index.ts';
import { type Canvas, scaledBy } from './canvas.ts';
import { breakRows, isHighlighted, rowLabels } from '../data/index.ts';
import { line, textLines } from './svg.ts';
import { LABEL, LINE_HEIGHT, textWidth, wrap } from './text.ts';

/** Where the rows of a bar chart stand: labels beside the bars, or above them where the sheet is narrow. */
export interface Rows {
  /** Left edge of the bars. */
  left: number;
  beside: boolean;
  places: Place[];
  height: number;
}

/** On a narrow sheet that two columns share, only short labels stand beside the bars. */
export const SHARED_ROOM = 48;

export interface Place {
  label: string[];
  labelTop: number;
  barTop: number;
  barHeight: number;
}

/**
 * Rows from `top` down, one for each row of the table, in the table's order: the order printed is itself data. On a
 * narrow sheet labels that are wider than `narrowRoom` stand above the bars. A row may have several bars.
 */
export function placeRows(figure: Figure, canvas: Canvas, top: number, narrowRoom = 92, bars = 1): Rows {
  const labels = rowLabels(figure);
  const all = rowLabels(scaledBy(figure, canvas));
  const room = canvas.narrow ? narrowRoom : 210;
  const beside = !canvas.narrow || all.every((label) => textWidth(label, LABEL) <= room);
  const lines = labels.map((label) => wrap(label, beside ? room : canvas.width, LABEL));
  const widest = Math.max(
    0,
    ...all.flatMap((label) => wrap(label, beside ? room : canvas.width, LABEL)).map((each) => textWidth(each, LABEL)),
  );
  const placed = beside ? stackBeside(lines, top, canvas, bars) : stackAbove(lines, top, bars);
  return { left: beside ? widest + 12 : 0, beside, ...placed };
}

/** How high one of several bars in a row is. */
const THIN = 16;

function stackBeside(lines: string[][], top: number, canvas: Canvas, bars: number): Pick<Rows, 'places' | 'height'> {
  const barHeight = bars > 1 ? bars * THIN : canvas.narrow ? 18 : 20;
  const gap = bars > 1 ? 14 : 10;
  let y = top;
  const places = lines.map((label) => {
    const height = Math.max(barHeight, label.length * LINE_HEIGHT);
    const place = {
      label,
      labelTop: y + (height - label.length * LINE_HEIGHT) / 2,
      barTop: y + (height - barHeight) / 2,
      barHeight,
    };
    y += height + gap;
    return place;
  });
  return { places, height: y - gap - top };
}

function stackAbove(lines: string[][], top: number, bars: number): Pick<Rows, 'places' | 'height'> {
  const barHeight = bars * 16;
  const gap = bars > 1 ? 14 : 12;
  let y = top;
  const places = lines.map((label) => {
    const barTop = y + label.length * LINE_HEIGHT + 3;
    const place = { label, labelTop: y, barTop, barHeight };
    y = barTop + barHeight + gap;
    return place;
  });
  return { places, height: y - gap - top };
}

/** The labels themselves; the highlighted row's is bold, so that colour is not the only sign. */
export function drawRowLabels(figure: Figure, rows: Rows): string {
  return rows.places
    .map(({ label, labelTop }, index) => {
      const cssClass = isHighlighted(figure, index) ? 'c-text c-strong' : 'c-text';
      return textLines(label, 0, labelTop + 14, LINE_HEIGHT, cssClass);
    })
    .join('');
}

/** The places of one of several bars in each row, from the top. */
export const barPlaces = ({ places }: Rows, index: number, bars: number): Place[] =>
  places.map((place) => ({
    ...place,
    barTop: place.barTop + (index * place.barHeight) / bars,
    barHeight: place.barHeight / bars - (bars > 1 ? 1 : 0),
  }));

/** A broken line across the sheet above each row at which the series begins anew. */
export const drawRowBreaks = (figure: Figure, { places }: Rows, { width }: Canvas): string =>
  [...breakRows(figure)]
    .filter((row) => row > 0)
    .map((row) => Math.min(places[row]!.labelTop, places[row]!.barTop) - 5)
    .map((y) => line(0, y, width, y, 'c-break'))
    .join('');
