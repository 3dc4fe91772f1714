import { counted, listOf } from '../grammar.ts';
import { lower, range } from './describe.ts';

export const heatWords = {
  /** `rows` and `columns` are names; what is shaded is named where it has one name. */
  matrix: (head: string, rows: string[], columns: string[]) =>
    `Heat map, ${counted(rows.length, 'row', 'rows')} by ${lower(head)} (${listOf(rows)}) and ${counted(columns.length, 'column', 'columns')} (${listOf(columns)}), each cell shaded by its value.`,
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
