import { catalogue, type Lang, MINUS, plainDigits } from '../languages/index.ts';
import { csvFormatRows } from 'd3';
import { flagLetter } from './flags.ts';
import { groupAt } from './groups.ts';
import { plainText } from './plain-text.ts';
import type { Cell, Column, Figure, Marks } from './types.ts';

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const BOM = '\ufeff';

/** Text that a spreadsheet would run as a formula; in East Asia also where its sign is full width. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/u;

/** A signed number with its unit is none, since it names no cell and calls no function: `-10.7%`, `+3 people`, `-0.5个百分点`. */
const SIGNED_NUMBER = /^[+\-＋－]\s?\d[\d,. ]*[\s\p{L}%‰％°·]*(?:[/／]\p{L}+)?$/u;

/** A column of the file: what stands at its head, and in each row of the table. */
interface Field {
  head: string;
  at: (row: number) => string;
}

type Source = Pick<Figure, 'table' | 'notes'>;

/**
 * A figure's table as CSV: UTF-8 with a byte order mark, CRLF lines as RFC 4180 has them. A plain number stands as a
 * number; whatever else was written (`超2400`, a label) stands as text; a value that is not given is an empty field.
 * Where a column says more of its values than that (why there is none, provisional, revised, estimated), another
 * behind it has the marks. Heads of rows come first in columns of their own, footnotes last.
 */
export function toCsv(figure: Source, lang: Lang): string {
  const fields = [...groupFields(figure, lang), ...valueFields(figure, lang), ...noteFields(figure, lang)];
  const rows = [
    fields.map(({ head }) => inert(head)),
    ...figure.table.rows.map((_, row) => fields.map(({ at }) => inert(at(row)))),
  ];
  return `${BOM}${csvFormatRows(rows).replaceAll('\n', '\r\n')}\r\n`;
}

function groupFields({ table }: Source, lang: Lang): Field[] {
  const depth = Math.max(0, ...(table.groups ?? []).map(({ levels }) => levels.length));
  const { group } = catalogue(lang).tables;
  return Array.from({ length: depth }, (_, level) => ({
    head: level === 0 ? group : `${group} ${level + 1}`,
    at: (row) => groupAt(table, row)?.levels[level] ?? '',
  }));
}

function valueFields({ table, notes }: Source, lang: Lang): Field[] {
  const { marks } = catalogue(lang).tables;
  return table.columns.flatMap((column, index): Field[] => {
    const cells = table.rows.map((row) => row[index]!);
    const values = { head: header(column, notes), at: (row: number) => field(cells[row]!) };
    if (!column.numeric || !cells.some(isMarked)) return [values];
    return [values, { head: `${column.name} [${marks}]`, at: (row) => markOf(cells[row]!) }];
  });
}

/** `占比 (%)`: a column that has a unit of its own keeps it. What a footnote says of all its values stands there, too. */
function header(column: Column, notes: Figure['notes']): string {
  const name = column.unit ? `${column.name} (${column.unit})` : column.name;
  return [name, ...notesOf(column, notes).map((note) => `[${note}]`)].join(' ');
}

/** One column for all footnotes of a row: of its label, its values, and the heads that it stands under. */
function noteFields({ table, notes }: Source, lang: Lang): Field[] {
  const inRow = (row: number): string =>
    [groupAt(table, row) ?? {}, ...table.rows[row]!].flatMap((marked) => notesOf(marked, notes)).join(' ');
  const any = table.rows.some((_, row) => inRow(row) !== '');
  return any ? [{ head: catalogue(lang).tables.notes, at: inRow }] : [];
}

const notesOf = ({ notes: labels = [] }: Marks, notes: Figure['notes']): string[] =>
  labels.flatMap((label) => notes?.[label] ?? []);

function field(cell: Cell): string {
  if (cell.kind === 'missing') return '';
  if (cell.kind === 'text') return cell.text;
  const text = plainText(cell);
  return PLAIN.test(text) ? plainDigits(text) : text;
}

const PLAIN = new RegExp(`^[${MINUS}+＋]?[\\d,]+(\\.\\d+)?$`, 'u');

const isMarked = (cell: Cell): boolean =>
  cell.kind === 'missing' ? cell.reason !== 'not_available' : cell.kind === 'number' && cell.flags !== undefined;

function markOf(cell: Cell): string {
  if (cell.kind === 'missing') return cell.text;
  return cell.kind === 'number' ? (cell.flags ?? []).map(flagLetter).join(' ') : '';
}

/** A leading quote keeps a spreadsheet from running the field: `=1+1` -> `'=1+1`. */
const inert = (text: string): string => (FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text);
