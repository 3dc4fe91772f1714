import { catalogue, knownLanguages } from '../languages/index.ts';
import { type Figure, headsUnits, rowUnits } from '../tables/index.ts';
import {
  byUnit,
  headsEnd,
  isOfRanks,
  marginOfRow,
  measures,
  numbersOf,
  partsOf,
  rowLabels,
  type Series,
  seriesOf,
  sumOfRow,
  totalRows,
  valueOf,
} from './data/index.ts';
import { acrossTime, areTimes } from './grammar/index.ts';

/** What a form is chosen by, where a figure names none. */
export interface Shape {
  rows: number;
  /** Number columns; a low and a high one belong to the one before them. */
  series: number;
  units: number;
  /** Every row is a time, all of one kind. */
  isTime: boolean;
  /** A column of text gives each row its unit, or its label or cells do. */
  ownUnits: boolean;
  /** One column of shares, of which the rows are all parts: together 100 %. */
  isWhole: boolean;
  /** Columns of shares, of which each row has all: together 100 %. */
  areWholes: boolean;
  /** A column that is called so gives the sum of all others, in each row. */
  haveSum: boolean;
  /** All numbers are places. */
  areRanks: boolean;
  /** A low and a high column, and no value between them. */
  isRange: boolean;
  /** Men and women, or boys and girls, by age. */
  isByAge: boolean;
  /** It names a map that the library has. */
  hasMap: boolean;
  /** Columns of text, besides the labels and one of units. */
  texts: number;
  /** Rows stand under heads, or their labels come again for each text of a column: the table is several. */
  isSeveral: boolean;
  /** The same table over time, where its times stand as heads: `Kind | 2019 | 2020`. */
  across?: Shape;
}

/** Read once for all forms that are asked. */
export function shapeOf(figure: Figure): Shape {
  const series = seriesOf(figure);
  const { rows, columns, groups } = figure.table;
  const texts = columns.slice(1).filter(({ numeric, name }) => !numeric && !headsUnits(name));
  const across = acrossTime(figure);
  return {
    rows: rows.length,
    series: series.length,
    units: byUnit(series).length,
    isTime: areTimes(figure),
    ownUnits:
      columns.slice(1).some(({ numeric }) => !numeric) ||
      unitsOfCells(figure).size > 1 ||
      new Set(rowUnits(figure.table)).size > 1,
    isWhole: figure.whole !== 'no' && series.length === 1 && isWhole(series[0]!, totalRows(figure)),
    areRanks: series.length > 0 && isOfRanks(figure),
    isRange: series.length === 2 && headsEnd('low', series[0]!) && headsEnd('high', series[1]!),
    isByAge: isByAge(figure, series),
    haveSum: rows.length > 0 && rows.every((_, row) => isSummedUp(figure, row)),
    hasMap: figure.grid !== undefined,
    texts: texts.length,
    isSeveral:
      groups !== undefined ||
      (texts.length === 1 &&
        comeAgain(rowLabels(figure)) &&
        comeAgain(rows.map((row) => row[columns.indexOf(texts[0]!)]!.text))),
    ...(across && { across: shapeOf(across) }),
    areWholes: figure.whole !== 'no' && series.length > 1 && rows.every((_, row) => isWholeRow(series, row)),
  };
}

/** Panels of one row each would say nothing beside each other. */
const comeAgain = (texts: readonly string[]): boolean => new Set(texts).size < texts.length;

/** The units that stand in its cells, none among them where some have none. */
const unitsOfCells = (figure: Figure): Set<string | undefined> =>
  new Set(
    measures(figure).flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'number' ? [cell.unit] : []))),
  );

function isWhole({ unit, ...one }: Series, totals: Set<number>): boolean {
  const cells = one.cells.filter((_, row) => !totals.has(row));
  const complete = cells.every(({ kind }) => kind === 'number') && cells.length > 1;
  const sum = numbersOf({ ...one, unit, cells }).reduce((total, value) => total + value, 0);
  return unit === '%' && complete && Math.abs(sum - 100) <= 0.5;
}

function isWholeRow(series: Series[], row: number): boolean {
  const areShares = series.every(({ unit, cells }) => unit === '%' && cells[row]!.kind === 'number');
  return areShares && Math.abs(sumOfRow(series, row) - 100) <= marginOfRow(series, row);
}

function isSummedUp(figure: Figure, row: number): boolean {
  const { parts, total } = partsOf(figure);
  const sum = total && valueOf(total, row);
  if (sum === undefined || byUnit([...parts, total!]).length > 1) return false;
  const isPart = (value: number | undefined) => value !== undefined && value >= 0;
  return (
    parts.every((part) => isPart(valueOf(part, row))) &&
    Math.abs(sumOfRow(parts, row) - sum) <=
      (marginOfRow(parts, row) + marginOfRow([total!], row)) * parts[0]!.counts.factor
  );
}

/** By the words of any language: `Age | Male | Female`, `组别 | 女 | 男` over `14岁以下`. */
function isByAge(figure: Figure, series: Series[]): boolean {
  const says = (key: 'age' | 'men' | 'women', text: string) =>
    knownLanguages.some((lang) => catalogue(lang).charts[key].test(text));
  const totals = totalRows(figure);
  const labels = rowLabels(figure).filter((_, row) => !totals.has(row));
  const areAges = says('age', figure.table.columns[0]!.name) || labels.every((label) => says('age', label));
  const areOf = (one: 'men' | 'women', other: 'men' | 'women') =>
    says(one, series[0]!.name) && says(other, series[1]!.name);
  return series.length === 2 && areAges && (areOf('men', 'women') || areOf('women', 'men'));
}
