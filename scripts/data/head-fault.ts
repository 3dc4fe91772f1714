import type { DataFault } from './grid.ts';
import type { Data, Headers } from './data-file.ts';

/** Where no field describes a column, its head is what the first row says: a title may stand there, or values. */
export function faultOfHead(
  { grid, description }: Data,
  { names, last }: Headers,
  columns: readonly number[],
): DataFault | undefined {
  const at = (column: number, wording: DataFault['wording']): DataFault => ({ ...grid.placeOf(last, column), wording });
  const isKnown = (column: number) => description?.fields?.some(({ name }) => name === names[column]);
  const [first, ...others] = columns.filter((column) => !isKnown(column));
  if (first === undefined) return undefined;
  const named = [...names.keys()].filter((column) => names[column] !== '');
  const nameless = others.find((column) => names[column] === '');
  const hasOneText = new Set(named.map((column) => names[column])).size === 1 && columns.length > 1;
  // Of two columns the first may go without a name.
  const isOneTitle = hasOneText && (named.length > 1 || named[0] === columns[0]);
  if (isOneTitle || (nameless !== undefined && columns.length > 2 && 2 * named.length <= columns.length)) {
    const [title = 0] = named;
    return at(title, (words) => words.data.titleHead(names[title]!, likelyHead(grid.rows, last) + 1));
  }
  if (nameless !== undefined) return at(nameless, (words) => words.data.namelessColumn);
  const value = others.find((column) => isValue(names[column]!));
  if (value !== undefined && !areInSequence(others.map((column) => names[column]!)))
    return at(value, (words) => words.data.valueHead(names[value]!));
  if (names[first] !== '' || first !== columns[0]) return undefined;
  const labels = grid.rows.slice(last + 1).map((row) => row[first]!);
  const isIndex = labels.every((label, row) => label === String(row)) && labels.length > 1;
  return isIndex ? at(first, (words) => words.data.indexColumn(names[others[0]!] ?? '')) : undefined;
}

/** The first row, from 0, that has about as many cells as the rows below it. */
function likelyHead(rows: Data['grid']['rows'], last: number): number {
  const filled = rows.map((row) => row.filter((text) => text !== '').length);
  const usual = filled.slice(last + 1).toSorted((one, other) => one - other)[(filled.length - last - 1) >> 1] ?? 0;
  return filled.findIndex((count, row) => row > last && count > 1 && count >= usual - 1);
}

/** A number that is no year. */
const isValue = (name: string): boolean =>
  /^[+\-−]?\d[\d,]*(?:\.\d+)?\s?%?$/u.test(name) && !/^(?:1[5-9]|20|21)\d{2}$/u.test(name);

/** Hours, ranks, classes: `1`, `2`, `3`. */
function areInSequence(names: readonly string[]): boolean {
  const numbers = names.filter((name) => /^\d+$/u.test(name)).map(Number);
  const [first = 0, second = 0] = numbers;
  return (
    numbers.length > 1 && second > first && numbers.every((number, at) => number === first + at * (second - first))
  );
}
