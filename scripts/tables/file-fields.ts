import { catalogue, type Lang, MINUS, plainDigits } from '../languages/index.ts';
import { dateIn } from '../numbers/index.ts';
import { flagLetter } from './flag-letters.ts';
import { groupAt } from './groups.ts';
import { saysPercent } from './heads.ts';
import { usualSigns } from './missing-reasons.ts';
import { isNilSign } from './row-html.ts';
import type { Cell, Column, Figure, Marks } from './types.ts';

/** A column of a file: what stands at its head, and in each row of the table. */
export interface FileField {
  head: string;
  at: (row: number) => string;
  /**
   * `number`: in it may stand what is no plain number (`超2400`), or nothing. `date`: days, as `2020-11-21`, or nothing.
   * `marks`: what is said of the values before it.
   */
  kind: 'text' | 'number' | 'date' | 'marks';
  /** The column's own unit; where it has none, the figure's holds. */
  unit?: string;
}

/** What a file is made from. */
export type FileSource = Pick<Figure, 'table' | 'notes'>;

/**
 * The columns of a figure's file. A plain number stands as a number, a column of days as ISO 8601 has them, whatever else
 * was written (`超2400`, a label) as text; a value that is not given is an empty field. Where a column says more of its values than that (why there is
 * none, nil, provisional, revised, estimated), another behind it has the marks. Heads of rows come first in columns of their
 * own, footnotes last.
 */
export const fileFields = (figure: FileSource, lang: Lang): FileField[] => [
  ...groupFields(figure, lang),
  ...valueFields(figure, lang),
  ...noteFields(figure, lang),
];

function groupFields({ table }: FileSource, lang: Lang): FileField[] {
  const depth = Math.max(0, ...(table.groups ?? []).map(({ levels }) => levels.length));
  const { groupNames = [] } = table;
  const heads =
    groupNames.length === depth &&
    new Set([...groupNames, ...table.columns.map(({ name }) => name)]).size === depth + table.columns.length
      ? groupNames
      : freeHeads(table, catalogue(lang).tables.group, depth);
  return heads.map((head, level) => ({
    head,
    at: (row) => groupAt(table, row)?.levels[level] ?? '',
    kind: 'text',
  }));
}

/** So many of `Group`, `Group 2`, `Group 3` … as no column of the table is called: what is added gives way. */
function freeHeads({ columns }: FileSource['table'], word: string, count: number): string[] {
  const taken = new Set(columns.map(({ name }) => name));
  const names = Array.from({ length: count + taken.size }, (_, at) => (at === 0 ? word : `${word} ${at + 1}`));
  return names.filter((name) => !taken.has(name)).slice(0, count);
}

function valueFields({ table, notes }: FileSource, lang: Lang): FileField[] {
  const { marks } = catalogue(lang).tables;
  return table.columns.flatMap((column, index): FileField[] => {
    const cells = table.rows.map((row) => row[index]!);
    const kind = column.numeric ? 'number' : areDays(cells, lang) ? 'date' : 'text';
    const values: FileField = {
      head: header(column, notes),
      at: (row) => (kind === 'date' ? dateIn(cells[row]!.text, lang) : field(cells[row]!, column.numeric)),
      kind,
      unit: column.unit,
    };
    const ends = cells.some((cell) => cell.kind === 'number' && cell.interval)
      ? intervalFields(column, cells, lang)
      : [];
    if (!column.numeric || !cells.some(isMarked)) return [values, ...ends];
    return [values, ...ends, { head: `${column.name} [${marks}]`, at: (row) => markOf(cells[row]!), kind: 'marks' }];
  });
}

/** Whether each of them is a day of a year or is not given. */
const areDays = (cells: readonly Cell[], lang: Lang): boolean =>
  cells.some(({ kind }) => kind === 'text') &&
  cells.every((cell) => (cell.kind === 'text' ? isDay(dateIn(cell.text, lang)) : !isMarked(cell)));

const isDay = (date: string): boolean => date.length === 'yyyy-mm-dd'.length;

/** The ends of the intervals that stand behind values, in columns of their own. */
const intervalFields = (column: Column, cells: Cell[], lang: Lang): FileField[] =>
  (['low', 'high'] as const).map((end) => ({
    head: `${column.name} [${catalogue(lang).tables[end]}]`,
    at: (row) => {
      const cell = cells[row]!;
      return cell.kind === 'number' && cell.interval ? plainDigits(cell.interval[end]) : '';
    },
    kind: 'number',
    unit: column.unit,
  }));

/** `占比 (%)`: a column that has a unit of its own keeps it. What a footnote says of all its values stands there, too. */
function header(column: Column, notes: Figure['notes']): string {
  const name = column.unit && !saysPercent(column.name) ? `${column.name} (${column.unit})` : column.name;
  return [name, ...notesOf(column, notes).map((note) => `[${note}]`)].join(' ');
}

/** One column for all footnotes of a row: of its label, its values, and the heads that it stands under. */
function noteFields({ table, notes }: FileSource, lang: Lang): FileField[] {
  const inRow = (row: number): string =>
    [groupAt(table, row) ?? {}, ...table.rows[row]!].flatMap((marked) => notesOf(marked, notes)).join(' ');
  const any = table.rows.some((_, row) => inRow(row) !== '');
  const [head] = freeHeads(table, catalogue(lang).tables.notes, 1);
  return any ? [{ head: head!, at: inRow, kind: 'text' }] : [];
}

const notesOf = ({ notes: labels = [] }: Marks, notes: Figure['notes']): string[] =>
  labels.flatMap((label) => notes?.[label] ?? []);

function field(cell: Cell, isNumeric: boolean): string {
  // A column of text has no marks behind it: the sign stands in its place.
  if (cell.kind === 'missing') return isNumeric ? '' : markOf(cell);
  if (cell.kind === 'text') return cell.text;
  if (isNilSign(cell)) return '0';
  const text = cell.plain ?? cell.text;
  return PLAIN.test(text) ? plainDigits(text) : text;
}

const PLAIN = new RegExp(`^[${MINUS}+＋]?[\\d,]+(\\.\\d+)?$`, 'u');

const isMarked = (cell: Cell): boolean =>
  cell.kind === 'missing'
    ? cell.reason !== 'not_available'
    : cell.kind === 'number' && (cell.flags !== undefined || isNilSign(cell));

function markOf(cell: Cell): string {
  if (!isMarked(cell)) return '';
  if (cell.kind === 'missing') return cell.text || usualSigns[cell.reason];
  if (cell.kind !== 'number') return '';
  return isNilSign(cell) ? cell.text : (cell.flags ?? []).map(flagLetter).join(' ');
}
