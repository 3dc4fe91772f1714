import type { Figure } from '../tables/index.ts';
import {
  byUnit,
  headsEnd,
  isOfRanks,
  marginOfRow,
  measures,
  numbersOf,
  type Series,
  seriesOf,
  sumOfRow,
  totalRows,
} from './data/index.ts';
import { areTimes } from './grammar/index.ts';

/** What a form is chosen by, where a figure names none. */
export interface Shape {
  rows: number;
  /** Number columns; a low and a high one belong to the one before them. */
  series: number;
  units: number;
  /** Every row is a time, all of one kind. */
  isTime: boolean;
  /** A column of text gives each row its unit, or cells do. */
  ownUnits: boolean;
  /** One column of shares, of which the rows are all parts: together 100 %. */
  isWhole: boolean;
  /** Columns of shares, of which each row has all: together 100 %. */
  areWholes: boolean;
  /** All numbers are places. */
  areRanks: boolean;
  /** A low and a high column, and no value between them. */
  isRange: boolean;
}

/** Read once for all forms that are asked. */
export function shapeOf(figure: Figure): Shape {
  const series = seriesOf(figure);
  const { rows, columns } = figure.table;
  return {
    rows: rows.length,
    series: series.length,
    units: byUnit(series).length,
    isTime: areTimes(figure),
    ownUnits:
      columns.slice(1).some(({ numeric }) => !numeric) ||
      measures(figure).some(({ cells }) => cells.some((cell) => cell.kind === 'number' && cell.unit !== undefined)),
    isWhole: figure.whole !== 'no' && series.length === 1 && isWhole(series[0]!, totalRows(figure)),
    areRanks: series.length > 0 && isOfRanks(figure),
    isRange: series.length === 2 && headsEnd('low', series[0]!) && headsEnd('high', series[1]!),
    areWholes: figure.whole !== 'no' && series.length > 1 && rows.every((_, row) => isWholeRow(series, row)),
  };
}

function isWhole(one: Series, totals: Set<number>): boolean {
  const { cells, unit } = one;
  const complete = cells.every(({ kind }) => kind === 'number') && cells.length > 1 && totals.size === 0;
  const sum = numbersOf(one).reduce((total, value) => total + value, 0);
  return unit === '%' && complete && Math.abs(sum - 100) <= 0.5;
}

function isWholeRow(series: Series[], row: number): boolean {
  const areShares = series.every(({ unit, cells }) => unit === '%' && cells[row]!.kind === 'number');
  return areShares && Math.abs(sumOfRow(series, row) - 100) <= marginOfRow(series, row);
}
