import type { Column } from './types.ts';

/** A head as it is drawn: over one column or several, one row high or several. */
export interface Head {
  text: string;
  /** The first column that it stands over, from 0. */
  column: number;
  colSpan: number;
  rowSpan: number;
  /** True for the lowest head of a column, which has its unit and its footnotes. */
  isLowest: boolean;
}

/** `2020 › 人数` -> 2020 and 人数. */
const levels = ({ levels, name }: Column): string[] => levels ?? [name];

/** How many rows the head of a table has. */
const headDepth = (columns: readonly Column[]): number =>
  Math.max(1, ...columns.map((column) => levels(column).length));

/**
 * The rows of a table's head, from the top. Neighbours with the same heads above them share these; the lowest head of a
 * column with fewer levels reaches down to the rows.
 */
export function headRows(columns: readonly Column[]): Head[][] {
  const depth = headDepth(columns);
  return Array.from({ length: depth }, (_, row) =>
    columns.flatMap((column, index): Head[] => {
      const own = levels(column);
      if (row >= own.length) return [];
      const isLowest = row === own.length - 1;
      if (isLowest) return [{ text: own[row]!, column: index, colSpan: 1, rowSpan: depth - row, isLowest }];
      if (index > 0 && shares(columns[index - 1]!, column, row)) return [];
      const next = columns.findIndex((other, at) => at > index && !shares(column, other, row));
      const colSpan = (next < 0 ? columns.length : next) - index;
      return [{ text: own[row]!, column: index, colSpan, rowSpan: 1, isLowest }];
    }),
  );
}

/** Whether two columns stand under one head in this row and in all above it. */
function shares(one: Column, other: Column, row: number): boolean {
  const [a, b] = [levels(one), levels(other)];
  return row < a.length - 1 && row < b.length - 1 && a.slice(0, row + 1).every((text, level) => text === b[level]);
}
