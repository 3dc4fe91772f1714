import type { Column, Figure } from '../../tables/index.ts';
import { seriesOf } from './series.ts';

/** A column by its own head, without those above it: `Rank › 2018` -> `2018`. */
export const ownHead = ({ name, levels }: Column): string => levels?.at(-1) ?? name;

/** True where rows and columns may change places: all columns are numbers in one unit, none the end of an interval, and no rows under heads. */
export function canTurn(figure: Figure): boolean {
  const others = figure.table.columns.slice(1);
  return (
    figure.table.groups === undefined &&
    others.every(({ numeric }) => numeric) &&
    new Set(others.map(({ unit }) => unit)).size === 1 &&
    seriesOf(figure).every(({ low }) => !low)
  );
}

/**
 * The figure with rows and columns swapped: what stood in a row is a series, and each head of a column the label of a
 * row, as `labelOf` has it. What the rows are called no longer says what they are.
 */
export function turned(figure: Figure, labelOf: (column: Column) => string = ownHead): Figure {
  const { columns, rows } = figure.table;
  const [, ...others] = columns;
  const unit = others[0]?.unit;
  const series = rows.map((row): Column => ({
    name: row[0]!.text,
    numeric: true,
    ...(unit !== undefined && { unit }),
  }));
  return {
    ...figure,
    table: {
      columns: [{ name: '', numeric: false }, ...series],
      rows: others.map((column, index) => [
        { kind: 'text', text: labelOf(column) },
        ...rows.map((row) => row[index + 1]!),
      ]),
    },
  };
}
