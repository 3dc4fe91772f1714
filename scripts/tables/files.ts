import { type Lang, MINUS, plainDigits } from '../languages/index.ts';
import { csvFormatRows } from 'd3';
import type { Cell, Column, Figure, Table } from './types.ts';

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const BOM = '\ufeff';

/** Text that a spreadsheet would run as a formula; in East Asia also where its sign is full width. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/u;

/** A signed number with its unit is none, since it names no cell and calls no function: `-10.7%`, `+3 people`, `-0.5个百分点`. */
const SIGNED_NUMBER = /^[+\-＋－]\s?\d[\d,. ]*[\s\p{L}%‰％°·]*(?:[/／]\p{L}+)?$/u;

/**
 * A table as CSV: UTF-8 with a byte order mark, CRLF lines as RFC 4180 has them. A plain number stands as a number;
 * whatever else was written (`超2400`, a label) stands as text; a value that print does not give is an empty field.
 */
export function toCsv(table: Table): string {
  const rows = [table.columns.map(header), ...table.rows.map((row) => row.map(field))];
  return `${BOM}${csvFormatRows(rows).replaceAll('\n', '\r\n')}\r\n`;
}

/** `占比（%）`: a column that has a unit of its own keeps it. */
export const header = (column: Column): string => inert(column.unit ? `${column.name} (${column.unit})` : column.name);

function field(cell: Cell): string {
  if (cell.kind === 'missing') return '';
  if (cell.kind === 'number' && isPlain(cell)) return plainDigits(cell.text);
  return inert(cell.text);
}

const PLAIN = new RegExp(`^[${MINUS}+＋]?[\\d,]+(\\.\\d+)?$`, 'u');

const isPlain = (cell: Cell & { kind: 'number' }): boolean => PLAIN.test(cell.text);

/** A leading quote keeps a spreadsheet from running the field: `=1+1` -> `'=1+1`. */
const inert = (text: string): string => (FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text);

/** A figure as JSON: everything that it says of itself, its columns, and each row with the text and the value of its cells. */
export function toJson(figure: Figure, place: { lang: Lang; report: string; url: string }): string {
  const { table, ...about } = figure;
  const rows = table.rows.map((row) => row.map(({ kind: _, ...cell }) => ({ value: null, ...cell })));
  return `${JSON.stringify({ ...place, ...about, columns: table.columns, rows }, null, 1)}\n`;
}
