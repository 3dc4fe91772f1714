import type { Figure } from '../../../tables/index.ts';
import { isNamed, partsOf, references, shadesOf, valueLabel, valueOf } from '../../data/index.ts';
import {
  bandWidth,
  BOLD,
  type Canvas,
  closeUp,
  drawAcross,
  drawBreaks,
  drawEnds,
  drawGrid,
  type Drawing,
  drawLegend,
  drawPiece,
  drawTimeAxis,
  type End,
  endsHeight,
  endsRoom,
  gridRoom,
  inTime,
  LABEL,
  line,
  LINE_HEIGHT,
  longestWord,
  missingNotes,
  type Piece,
  piecesOf,
  placeTimes,
  PLOT,
  rect,
  scaledBy,
  scaleOf,
  SMALL,
  text,
  textLines,
  textWidth,
  wrap,
} from '../../grammar/index.ts';
import { reachOf } from './reach.ts';

/** How wide a name beside the last column may be. */
const MOST = { narrow: 104, wide: 170 };

/** A column each time, its parts from zero up, and down where they are negative; names beside the last column. */
export function drawColumns(printed: Figure, canvas: Canvas): Drawing {
  const figure = inTime(printed);
  const { parts, total } = partsOf(figure);
  const names = parts.map(({ name }) => name);
  const unit = parts[0]!.unit;
  const pieces = piecesOf(figure, parts, canvas);
  const lines = references(figure);
  const values = [...reachOf(scaledBy(figure, canvas), canvas), ...lines.map(({ value }) => value)];
  const most = Math.max(MOST[canvas.narrow ? 'narrow' : 'wide'], longestWord(names, LABEL) * BOLD);
  // Where the last column lacks a part, names stand in a legend.
  const areAtEnd = pieces.at(-1)!.length === parts.length;
  const head = unit ? wrap(unit, canvas.width, SMALL) : [];
  const shades = shadesOf(names);
  const entries = parts.map(({ name }, index) => ({ name, cssClass: shades[index]!, strong: isNamed(figure, name) }));
  const legend = areAtEnd ? { body: '', height: 0 } : drawLegend(entries, head.length * LINE_HEIGHT + 2, canvas);
  const plotTop = head.length * LINE_HEIGHT + legend.height + 26;
  const height = Math.max(PLOT[canvas.narrow ? 'narrow' : 'wide'] + 40, areAtEnd ? endsHeight(names, most) : 0);
  const base = plotTop + height;
  const scale = scaleOf(values, base, plotTop);
  const { factor } = parts[0]!.counts;
  const left = gridRoom(scale, factor, canvas.lang);
  const right = areAtEnd ? endsRoom(names, most) + 14 : 0;
  const half = bandWidth(placeTimes(figure, canvas, { left, right })) / 2;
  const xs = closeUp(placeTimes(figure, canvas, { left: left + half + 2, right: right + half }), figure);
  const band = bandWidth(xs);
  const edge = xs.at(-1)! + band / 2;
  const across = drawAcross(lines, scale, [left, edge], canvas.lang, [plotTop - 16, base]);
  const body = [
    textLines(head, 0, 13, LINE_HEIGHT, 'c-head'),
    legend.body,
    drawGrid(scale, factor, canvas.lang, [left, edge]),
    drawBreaks(figure, xs, [plotTop, base]),
    ...pieces.map((row, index) => row.map((piece) => drawUpright(piece, xs[index]!, band)).join('')),
    ...pieces.map((row, index) => drawRest(row, index)),
    line(left, scale.at(0), edge, scale.at(0), 'c-axis'),
    across.body,
    ...drawSums(),
    areAtEnd ? drawEnds(ends(pieces.at(-1)!), edge + 12, most, [plotTop - 10, base + 8]) : '',
  ];
  const axis = drawTimeAxis(figure, parts, xs, base + 8);
  return missingNotes({ body: body.join('') + axis.body, height: base + 8 + axis.height }, figure, parts, canvas);

  function drawUpright(piece: Piece, x: number, width: number): string {
    const [top, bottom] = [scale.at(piece.to), scale.at(piece.from)];
    return drawPiece(piece, { x: x - width / 2, y: top, width, height: bottom - top }, true);
  }

  /** What the table gives no part of, up to the sum that it gives. */
  function drawRest(row: Piece[], index: number): string {
    const end = Math.max(0, ...row.map(({ to }) => to));
    const whole = total ? (valueOf(total, index) ?? end) : end;
    const tall = scale.at(end) - scale.at(whole);
    return tall > 2 ? rect(xs[index]! - band / 2 + 0.5, scale.at(whole) + 0.5, band - 1, tall - 1, 'c-open') : '';
  }

  /** The sums that the table gives, above their columns, as many as have room: the last, then from the first on. */
  function drawSums(): string[] {
    if (!total) return [];
    const placed: [number, number][] = [];
    const rows = [...total.cells.keys()];
    return [rows.at(-1)!, ...rows.slice(0, -1)].map((row) => {
      const cell = total.cells[row]!;
      if (cell.kind !== 'number') return '';
      const label = valueLabel(cell, total.unit, canvas.lang);
      const width = textWidth(label, LABEL) * BOLD;
      const span: [number, number] = [xs[row]! - width / 2, xs[row]! + width / 2];
      if (placed.some(([from, to]) => span[0] < to + 2 && from < span[1] + 2)) return '';
      placed.push(span);
      const end = Math.max(valueOf(total, row)!, 0, ...pieces[row]!.map(({ to }) => to));
      return text(label, xs[row]!, scale.at(end) - 5, 'c-value c-strong', 'middle');
    });
  }

  function ends(last: Piece[]): End[] {
    return last.map((piece) => ({
      x: edge - 6,
      y: (scale.at(piece.from) + scale.at(piece.to)) / 2,
      label: names[piece.part]!,
      strong: isNamed(figure, names[piece.part]),
    }));
  }
}
