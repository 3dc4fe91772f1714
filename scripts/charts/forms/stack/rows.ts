import type { Figure } from '../../../tables/index.ts';
import { isNamed, partsOf, references, shadesOf, valueLabel, valueOf } from '../../data/index.ts';
import {
  BOLD,
  type Canvas,
  type Drawing,
  drawLegend,
  drawPiece,
  drawReference,
  drawRowBreaks,
  drawRowLabels,
  drawUprightNames,
  LABEL,
  LINE_HEIGHT,
  missingNotes,
  piecesOf,
  placeRows,
  rect,
  scaledBy,
  SMALL,
  text,
  textLines,
  textWidth,
  wrap,
  zeroLine,
} from '../../grammar/index.ts';
import { reachOf } from './reach.ts';

/** A row each, its parts from zero to the right, and to the left where they are negative; its sum at the end if the table gives one. */
export function drawRows(figure: Figure, canvas: Canvas): Drawing {
  const { parts, total } = partsOf(figure);
  const unit = parts[0]!.unit;
  const head = unit && unit !== '%' ? wrap(unit, canvas.width, SMALL) : [];
  const shades = shadesOf(parts.map(({ name }) => name));
  const entries = parts.map(({ name }, index) => ({ name, cssClass: shades[index]!, strong: isNamed(figure, name) }));
  const legend = drawLegend(entries, head.length * LINE_HEIGHT + 2, canvas);
  const lines = references(figure);
  const headed = head.length * LINE_HEIGHT + legend.height + 12;
  const top = headed + lines.length * LINE_HEIGHT;
  const rows = placeRows(figure, canvas, top);
  const whole = scaledBy(figure, canvas);
  const sumsOf = ({ total: one }: ReturnType<typeof partsOf>): string[] =>
    (one?.cells ?? []).map((cell) => valueLabel(cell, one!.unit, canvas.lang));
  const sums = sumsOf({ parts, ...(total && { total }) });
  const endRoom = Math.max(0, ...sumsOf(partsOf(whole)).map((sum) => (sum ? textWidth(sum, LABEL) * BOLD + 10 : 0)));
  const pieces = piecesOf(figure, parts, canvas);
  const reached = [...reachOf(whole, canvas), ...lines.map(({ value }) => value)];
  const [low, high] = [Math.min(0, ...reached), Math.max(0, ...reached)];
  const perUnit = (canvas.width - rows.left - endRoom) / (high - low || 1);
  const at = (value: number) => rows.left + (value - low) * perUnit;
  const body = rows.places.map(({ barTop, barHeight }, row) => {
    const y = { y: barTop - 1, height: barHeight + 2 };
    const drawn = pieces[row]!.map((piece) =>
      drawPiece(piece, { x: at(piece.from), width: (piece.to - piece.from) * perUnit, ...y }),
    );
    const end = Math.max(0, ...pieces[row]!.map(({ to }) => to));
    const full = total ? (valueOf(total, row) ?? end) : end;
    // What the table gives no part of.
    const open =
      (full - end) * perUnit > 2
        ? rect(at(end) + 0.5, y.y + 0.5, (full - end) * perUnit - 1, y.height - 1, 'c-open')
        : '';
    const sum = sums[row]
      ? text(sums[row]!, at(Math.max(end, full)) + 6, barTop + barHeight / 2 + 5, 'c-value c-strong')
      : '';
    return drawn.join('') + open + sum;
  });
  const drawing = {
    body: [
      textLines(head, 0, 13, LINE_HEIGHT, 'c-head'),
      legend.body,
      drawRowLabels(figure, rows),
      drawUprightNames(lines, at, rows, canvas, headed - 6),
      ...body,
      ...lines.map((each) => drawReference(each, at, rows)),
      zeroLine(at(0), rows),
      drawRowBreaks(figure, rows, canvas),
    ].join(''),
    height: top + rows.height + 4,
  };
  return missingNotes(drawing, figure, parts, canvas);
}
