import type { Figure } from '../../../tables/index.ts';
import {
  hasHighlightedRow,
  isHighlighted,
  isOpen,
  plainValue,
  rowLabels,
  type Series,
  seriesOf,
  statusOf,
  totalRows,
  valueLabel,
} from '../../data/index.ts';
import type { Lang } from '../../../languages/index.ts';

/** A value of a row, at one of its two ends. */
interface Value {
  /** In plain units. */
  number: number;
  label: string;
  unsure: boolean;
}

/** A row of the table as a line; an end without a value is left out. */
export interface SlopeLine {
  row: number;
  name: string;
  strong: boolean;
  from?: Value;
  to?: Value;
  /** The class of line and dots. */
  mark: string;
}

export function slopeLines(figure: Figure, lang: Lang): SlopeLine[] {
  const [one, two] = seriesOf(figure);
  const isLed = hasHighlightedRow(figure);
  return rowLabels(figure).map((name, row): SlopeLine => {
    const [from, to] = [valueAt(figure, one!, row, lang), valueAt(figure, two!, row, lang)];
    const strong = isHighlighted(figure, row);
    const isRest = (isLed && !strong) || totalRows(figure).has(row);
    const mark = strong ? 'c-line-led' : isRest ? 'c-line-rest' : directionOf(from, to);
    return { row, name, strong, ...(from && { from }), ...(to && { to }), mark };
  });
}

function valueAt(figure: Figure, series: Series, row: number, lang: Lang): Value | undefined {
  const cell = series.cells[row]!;
  if (cell.kind !== 'number') return undefined;
  return {
    number: plainValue(series, cell),
    label: valueLabel(cell, series.unit, lang),
    unsure: isOpen(statusOf(figure, row, cell)),
  };
}

/** Lines that rise have one colour, lines that fall another. */
function directionOf(from: Value | undefined, to: Value | undefined): string {
  if (!from || !to || from.number === to.number) return 'c-line-3';
  return to.number > from.number ? 'c-line-1' : 'c-line-2';
}
