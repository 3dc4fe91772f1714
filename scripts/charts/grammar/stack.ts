import { stack, stackOffsetDiverging } from 'd3';
import {
  isHighlighted,
  isNamed,
  isOpen,
  rowLabels,
  type Series,
  shadesOf,
  statusOf,
  totalRows,
  valueLabel,
  valueOf,
} from '../data/index.ts';
import type { Figure } from '../../tables/index.ts';
import type { Canvas } from './canvas.ts';
import { UNSURE } from './notes.ts';
import { rect, text } from './svg.ts';
import { BOLD, LABEL, textWidth } from './text.ts';

/** One part of a row: from where to where it reaches, in plain units, negative ones below zero. */
export interface Piece {
  row: number;
  part: number;
  from: number;
  to: number;
  label: string;
  shade: string;
  /** `shade`, and what else its mark is dressed in. */
  cssClass: string;
}

/** The parts of each row put end to end from zero; those that are missing have no piece. */
export function piecesOf(figure: Figure, parts: Series[], { lang }: Canvas): Piece[][] {
  const rows = rowLabels(figure).map((_, row) => row);
  const stacked = stack<unknown, number, number>()
    .keys(parts.keys())
    .value((row, part) => valueOf(parts[part]!, row) ?? 0)
    .offset(stackOffsetDiverging)(rows);
  const shades = shadesOf(parts.map(({ name }) => name));
  const totals = totalRows(figure);
  const isLed = rows.some((row) => isHighlighted(figure, row)) || parts.some(({ name }) => isNamed(figure, name));
  return rows.map((row) =>
    parts.flatMap((part, index): Piece[] => {
      const cell = part.cells[row]!;
      if (cell.kind !== 'number') return [];
      const [from, to] = stacked[index]![row]!;
      const dim = isLed && !isHighlighted(figure, row) && !isNamed(figure, part.name) ? ' c-dim' : '';
      const total = totals.has(row) ? ' c-total' : '';
      const unsure = isOpen(statusOf(figure, row, cell)) ? ` ${UNSURE}` : '';
      const shade = shades[index]!;
      return [
        {
          row,
          part: index,
          from,
          to,
          label: valueLabel(cell, part.unit, lang),
          shade,
          cssClass: shade + dim + total + unsure,
        },
      ];
    }),
  );
}

/** The box of a piece on the sheet. */
interface PieceBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A piece, parted from the next by a white gap, with its value where that has room. Dimmed and open ones have dark text. */
export function drawPiece(
  { label, shade, cssClass }: Piece,
  { x, y, width, height }: PieceBox,
  upright = false,
): string {
  const [w, h] = upright ? [width, Math.max(height - 1, 0.5)] : [Math.max(width - 1.5, 0.5), height];
  const fits = textWidth(label, LABEL) * BOLD + 6 <= width && height >= 16;
  const textClass = cssClass === shade ? `c-value c-strong ${shade}-text` : 'c-value c-strong c-halo';
  return rect(x, y, w, h, cssClass) + (fits ? text(label, x + width / 2, y + height / 2 + 5, textClass, 'middle') : '');
}
