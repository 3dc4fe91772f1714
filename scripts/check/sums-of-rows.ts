import { type Measure, measures, totalRows } from '../charts/index.ts';
import { type Figure, groupAt } from '../tables/index.ts';

/** A row that is exactly what rows beside it come to, by their places. */
interface SumOfRows {
  row: number;
  parts: number[];
}

/**
 * Rows that are the sum of the rows right under them, or right above, in every column of amounts, to the last digit, and
 * parts of parts: `Total | Goods | food | other goods | Services`. A row that is known to be a sum counts as one of its
 * neighbours, and is not told again. Of values with few digits nothing is told: 5 may be 2 and 3 by chance.
 */
export function sumsOfRows(figure: Figure): SumOfRows[] {
  const amounts = amountsOf(figure);
  const rows = [...figure.table.rows.keys()].filter((row) =>
    amounts.every(({ cells }) => cells[row]!.kind === 'number'),
  );
  const heading = sumsBefore(rows.toReversed(), amounts, figure);
  const inner = new Set(heading.flatMap(({ parts }) => parts));
  const closing = sumsBefore(
    rows.filter((row) => !inner.has(row)),
    amounts,
    figure,
  );
  const sums = [...heading, ...closing];
  const known = totalRows(figure);
  const found = sums.filter(
    ({ row }, index) => !known.has(row) && sums.findIndex((other) => other.row === row) === index,
  );
  return found.sort((one, other) => one.row - other.row);
}

/** Growth and averages do not add up: of columns in several units those in % are left out. */
function amountsOf(figure: Figure): Measure[] {
  const all = measures(figure);
  const amounts = all.filter(({ unit }) => unit !== '%');
  return amounts.length > 0 ? amounts : all;
}

/** Each row against those before it in this order; the parts of one that is a sum are behind it for the next. */
function sumsBefore(rows: number[], amounts: Measure[], figure: Figure): SumOfRows[] {
  const found: SumOfRows[] = [];
  let before: number[] = [];
  for (const row of rows) {
    if (groupAt(figure.table, row) !== groupAt(figure.table, before.at(-1) ?? row)) before = [];
    const parts = hasDigits(row, amounts) ? partsOf(row, before, amounts) : [];
    if (parts.length > 0) found.push({ row, parts });
    before = [...before.slice(0, before.length - parts.length), row];
  }
  return found;
}

/** The last of `before`, two or more, that come to the row; none where no number of them does. */
function partsOf(row: number, before: number[], amounts: Measure[]): number[] {
  const sums = amounts.map(() => 0);
  for (let from = before.length - 1; from >= 0; from--) {
    for (const [index, amount] of amounts.entries()) sums[index]! += valueAt(amount, before[from]!);
    const comeToIt = amounts.every((amount, index) => isSame(sums[index]!, valueAt(amount, row)));
    if (comeToIt && from < before.length - 1) return before.slice(from);
  }
  return [];
}

function valueAt({ cells }: Measure, row: number): number {
  const cell = cells[row]!;
  return cell.kind === 'number' ? cell.value : NaN;
}

const isSame = (sum: number, value: number): boolean => Math.abs(sum - value) < 1e-9 * Math.max(1, Math.abs(sum));

/** So many digits of all columns together that chance hardly explains a sum. */
const ENOUGH_DIGITS = 4;

const hasDigits = (row: number, amounts: Measure[]): boolean =>
  amounts.reduce((digits, { cells }) => digits + cells[row]!.text.replace(/\D/gu, '').replace(/^0+/u, '').length, 0) >=
  ENOUGH_DIGITS;
