import type { Lang } from '../../../languages/index.ts';
import type { Cell, Figure } from '../../../tables/index.ts';
import {
  isBound,
  isHighlighted,
  isNamed,
  isOpen,
  type Series,
  statusOf,
  valueLabel,
  valueOf,
} from '../../data/index.ts';
import { BOLD, type Canvas, LABEL, rect, type Rows, text, textWidth, UNSURE } from '../../grammar/index.ts';

/** The bars of one measure, left (-1) or right (1) of the middle. */
export interface Side {
  series: Series;
  direction: -1 | 1;
  markClass: string;
  /** True where some row or measure leads the eye: the others are dimmed. */
  isLed: boolean;
}

interface Ground {
  /** Where zero is. */
  middle: number;
  /** Pixels for one unit of value, on both sides. */
  perUnit: number;
  lang: Lang;
}

const GAP = 6;

/** As many pixels for one unit as let every bar and its value stand in `room` px, on whichever side. */
export function perUnitOfSides(all: Series[], room: number, { lang }: Canvas): number {
  const limits = all.flatMap((series) =>
    series.cells.flatMap((cell, row) => {
      const value = valueOf(series, row) ?? 0;
      const label = textWidth(valueLabel(cell, series.unit, lang), LABEL) * BOLD + GAP;
      return value > 0 ? [(room - label) / value] : [];
    }),
  );
  return limits.length ? Math.max(0, Math.min(...limits)) : 0;
}

/** Bars from the middle outward, each with its value at its end. */
export function drawSide(side: Side, figure: Figure, rows: Rows, { middle, perUnit, lang }: Ground): string {
  const { series, direction } = side;
  return series.cells
    .map((cell, row) => {
      const { barTop, barHeight } = rows.places[row]!;
      const strong = isHighlighted(figure, row);
      const length = (valueOf(series, row) ?? 0) * perUnit;
      const label = valueLabel(cell, series.unit, lang);
      const drawn =
        cell.kind === 'number'
          ? rect(direction > 0 ? middle : middle - length, barTop, length, barHeight, markOf(side, figure, row, cell))
          : '';
      const kind = cell.kind === 'number' ? (strong ? 'c-value c-strong' : 'c-value') : 'c-muted';
      const x = middle + direction * (length + GAP);
      return drawn + text(label, x, barTop + barHeight / 2 + 5, kind, direction < 0 ? 'end' : undefined);
    })
    .join('');
}

function markOf({ series, markClass, isLed }: Side, figure: Figure, row: number, cell: Cell): string {
  const dim = isLed && !isHighlighted(figure, row) && !isNamed(figure, series.name) ? ' c-dim' : '';
  const bound = isBound(cell) ? ' c-bound' : '';
  const unsure = isOpen(statusOf(figure, row, cell)) ? ` ${UNSURE}` : '';
  return markClass + dim + bound + unsure;
}
