import { type Column, type Figure, headsUnits, rowUnits, splitHeader } from '../../tables/index.ts';
import { highlights } from './highlight.ts';
import { seriesOf } from './series.ts';

/** A column by its own head, without those above it: `Rank › 2018` -> `2018`. */
export const ownHead = ({ name, levels }: Column): string => levels?.at(-1) ?? name;

/** True where rows and columns may change places, and all numbers have one unit. */
export const canTurn = (figure: Figure): boolean => canTurnByRow(figure) && new Set(rowUnits(figure.table)).size < 2;

/**
 * True where rows and columns may change places: all columns, but for one that gives rows their units, are numbers
 * in one unit, none the end of an interval, and no rows stand under heads.
 */
export function canTurnByRow(figure: Figure): boolean {
  const others = figure.table.columns.slice(1).filter(({ name, numeric }) => numeric || !headsUnits(name));
  return (
    others.length > 0 &&
    figure.table.groups === undefined &&
    others.every(({ numeric }) => numeric) &&
    new Set(others.map(({ unit }) => unit)).size === 1 &&
    seriesOf(figure).every(({ low }) => !low)
  );
}

/**
 * The figure with rows and columns swapped: what stood in a row is a series in the unit of that row, and each head of a
 * column the label of a row, as `labelOf` has it. What the rows are called no longer says what they are.
 */
export function turned(figure: Figure, labelOf: (column: Column) => string = ownHead): Figure {
  const { columns, rows } = figure.table;
  const places = [...columns.keys()].slice(1).filter((place) => columns[place]!.numeric);
  const common = columns[places[0]!]?.unit;
  const units = rowUnits(figure.table);
  const series = rows.map((row, index): Column => {
    const unit = common ?? units[index];
    return { name: nameOf(row[0]!.text), numeric: true, ...(unit !== undefined && { unit }) };
  });
  const highlight = highlights(figure).map(nameOf).join(';');
  return {
    ...figure,
    ...(highlight && { highlight }),
    table: {
      columns: [{ name: '', numeric: false }, ...series],
      rows: places.map((place) => [
        { kind: 'text', text: labelOf(columns[place]!) },
        ...rows.map((row) => row[place]!),
      ]),
    },
  };
}

/** `失业率（%）` -> 失业率: a series says its unit as columns do. */
const nameOf = (label: string): string => splitHeader(label).name;
