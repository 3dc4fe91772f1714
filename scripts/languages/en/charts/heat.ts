import { counted } from '../grammar.ts';
import { lower, range } from './describe.ts';

/** Rows or columns: their names as a list or a range, '' where they are too many to tell. */
interface Named {
  count: number;
  names: string;
}

const inBrackets = ({ names }: Named): string => names && ` (${names})`;

export const heatWords = {
  matrix: (head: string, rows: Named, columns: Named) =>
    `Heat map, ${counted(rows.count, 'row', 'rows')} by ${lower(head)}${inBrackets(rows)} and ${counted(columns.count, 'column', 'columns')}${inBrackets(columns)}, each cell shaded by its value.`,
  calendar: (name: string, first: string, last: string) =>
    `Calendar of ${lower(name)}, ${range(first, last)}, each day or month shaded by its value.`,
  /** One cell of the matrix. */
  at: (row: string, column: string) => `${row}, ${column}`,
  missing: (row: string, columns: string) => `${row} (${columns})`,
  /** Heads of the months and of the days of a week from Monday on, and of months where there is no room. */
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  monthsTight: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  notCalendar: (column: string) =>
    `chart="heat" needs two or more number columns, or rows that are days or months of a year; found one column (${column}) and other rows`,
  tooManyHeads: (most: number, found: number) =>
    `chart="heat" draws at most ${most} columns, or 40 that are times; found ${found}`,
  tooManyYears: (most: number) => `chart="heat" draws the days of at most ${most} years`,
};

export type HeatWords = typeof heatWords;
