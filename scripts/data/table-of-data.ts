import { inBrackets, type Lang } from '../languages/index.ts';
import { readMarks, writeMarks } from './cell-marks.ts';
import { cellText, unknownNote } from './cell-text.ts';
import { shiftBetween } from './convert.ts';
import type { DataDescription, Dimensions, Field } from './description.ts';
import type { CellText, DataFault, Grid } from './grid.ts';

/** A data file with what is known of it. */
export interface Data {
  grid: Grid;
  /** Undefined where the library has one language and the head of the file is shown as it is. */
  description?: DataDescription;
}

/** What a figure takes of it, by the names of fields and by what stands in the first of them; all, where it does not say. */
export interface Selection {
  columns?: readonly string[];
  rows?: readonly string[];
}

/** The texts of a table, as an editor would have written them, and the cell of the file that each row and column is of. */
export interface DataTable {
  head: string[];
  /** The unit in the bracket that ends each head; undefined where there is none. */
  units: (string | undefined)[];
  body: string[][];
  /** Rows of the file, the head's row first, and its columns: for the place of a cell. */
  rows: number[];
  columns: number[];
}

interface Around {
  lang: Lang;
  /** Of the library; the first is that in which units are stored. */
  languages: readonly Lang[];
  dimensions: Dimensions;
}

/** A file's data in one language, and all that is wrong with it. `table` is undefined where nothing can be shown. */
export function tableOfData(
  data: Data,
  selection: Selection,
  around: Around,
): { table?: DataTable; faults: DataFault[]; unknown: { columns: string[]; rows: string[] } } {
  const headers = headersOf(data);
  const none = { columns: [], rows: [] };
  const missing = fieldsWithoutColumn(data, headers);
  const wrong = [...missing, ...columnsOfOneName(data, headers)];
  if (wrong.length > 0) return { faults: wrong, unknown: none };
  const wanted = selection.columns ?? headers.names.filter((_, column) => !headers.empty.has(column));
  const columns = wanted.map((name) => headers.names.indexOf(name));
  const unknownColumns = wanted.filter((_, index) => columns[index]! < 0);
  if (unknownColumns.length > 0) return { faults: [], unknown: { columns: unknownColumns, rows: [] } };
  const key = columns[0] ?? 0;
  const { rows, unknown } = chooseRows(data, headers.last + 1, key, selection.rows);
  if (unknown.length > 0) return { faults: [], unknown: { columns: [], rows: unknown } };
  const faults: DataFault[] = [];
  const heads = columns.map((column) =>
    headOf(fieldAt(data, headers.names[column]!), headers.names[column]!, { ...around, description: data.description }),
  );
  const say = (row: number, column: number, wording: DataFault['wording']): void =>
    void faults.push({ ...data.grid.placeOf(row, column), wording });
  for (const [index, column] of columns.entries()) {
    const fault = heads[index]!.fault ?? hiddenColumn(data, column) ?? data.grid.faultAt?.(headers.last, column);
    if (fault) say(headers.last, column, fault);
  }
  for (const row of rows) if (data.grid.hidden?.rows.has(row)) say(row, key, (words) => words.data.hiddenRow(row + 1));
  const body = rows.map((row) =>
    columns.map((column, index) => {
      const text = data.grid.rows[row]![column]!;
      if (text === '' && isHead(data, row, key)) return '';
      const field = fieldAt(data, headers.names[column]!);
      const cell: CellText = cellText(text, field, {
        ...around,
        description: data.description,
        shift: heads[index]!.shift,
        fault: data.grid.faultAt?.(row, column),
      });
      if ('fault' in cell) say(row, column, cell.fault);
      return 'fault' in cell ? text : cell.text;
    }),
  );
  return {
    table: {
      head: heads.map(({ text }) => text),
      units: heads.map(({ unit }) => unit),
      body,
      rows: [headers.last, ...rows],
      columns,
    },
    faults,
    unknown: none,
  };
}

/** Whether a row heads others or ends a group, where a file has such rows: nothing stands in it but its label. */
const isHead = ({ grid, description }: Data, row: number, key: number): boolean =>
  description?.dialect?.rowGroups === true && grid.rows[row]!.every((text, column) => text === '' || column === key);

/** Nobody shall publish what is hidden by oversight, or miss it. */
const hiddenColumn = ({ grid }: Data, column: number): Wording | undefined =>
  grid.hidden?.columns.has(column)
    ? (words) => words.data.hiddenColumn(grid.placeOf(0, column).name!.replace(/\d/g, ''))
    : undefined;

/** The row below the head, from 0. */
export const firstRowOfData = (data: Data): number => headersOf(data).last + 1;

/** The column that a figure shows first, from 0: the one that is named, or the first in which anything stands. */
export function keyColumn(data: Data, name: string | undefined): number {
  const { names, empty } = headersOf(data);
  return Math.max(0, name === undefined ? names.findIndex((_, column) => !empty.has(column)) : names.indexOf(name));
}

interface Headers {
  names: string[];
  /** Columns in which nothing stands. */
  empty: ReadonlySet<number>;
  /** The row of the file in which the head ends, from 0. */
  last: number;
}

/** The names of columns: of two rows of heads `2020 › sales`, as a table of a text has it. */
function headersOf({ grid, description }: Data): Headers {
  const first = grid.rows.findIndex((row) => row.some((text) => text !== ''));
  const rows = description?.dialect?.headerRows?.map((row) => row - 1) ?? [first];
  const parts = rows.map((row) => grid.rows[row] ?? []);
  const width = grid.rows[0]?.length ?? 0;
  const names = Array.from({ length: width }, (_, column) =>
    [...new Set(parts.map((part) => part[column] ?? '').filter((part) => part !== ''))].join(' › '),
  );
  const last = Math.max(...rows);
  const below = grid.rows.slice(last + 1);
  const empty = names.flatMap((name, column) =>
    name === '' && below.every((row) => row[column] === '') ? [column] : [],
  );
  return { names, empty: new Set(empty), last };
}

const fieldAt = ({ description }: Data, name: string): Field | undefined =>
  description?.fields.find((field) => field.name === name);

/** A column that the description does not know cannot be shown, nor a field that the file has not. */
function fieldsWithoutColumn({ grid, description }: Data, { names, empty, last }: Headers): DataFault[] {
  if (!description) return [];
  const known = description.fields.map(({ name }) => name);
  const lacking = known.filter((name) => !names.includes(name));
  const place = grid.placeOf(last, 0);
  const faults: DataFault[] = lacking.map((name) => ({
    ...place,
    wording: (words) => words.data.noColumn(name, names),
  }));
  const undescribed = names.flatMap((name, column) =>
    known.includes(name) || empty.has(column) ? [] : [{ name, column }],
  );
  return [
    ...faults,
    ...undescribed.map(({ name, column }): DataFault => ({
      ...grid.placeOf(last, column),
      wording: (words) => (name === '' ? words.data.namelessColumn : words.data.noField(name)),
    })),
  ];
}

/** Nobody could say which of the two is meant. */
const columnsOfOneName = ({ grid }: Data, { names, last }: Headers): DataFault[] =>
  names.flatMap((name, column) =>
    name !== '' && names.indexOf(name) < column
      ? [{ ...grid.placeOf(last, column), wording: (words) => words.data.sameName(name) }]
      : [],
  );

function chooseRows(
  { grid, description }: Data,
  first: number,
  key: number,
  wanted: readonly string[] | undefined,
): { rows: number[]; unknown: string[] } {
  const all = grid.rows
    .map((_, row) => row)
    .slice(first)
    .filter((row) => !description?.dialect?.commentRows?.includes(row + 1))
    .filter((row) => description?.dialect?.rowGroups || grid.rows[row]!.some((text) => text !== ''));
  if (!wanted) return { rows: all, unknown: [] };
  const found = wanted.map((name) => all.filter((row) => grid.rows[row]![key] === name));
  return { rows: found.flat(), unknown: wanted.filter((_, index) => found[index]!.length === 0) };
}

type Wording = DataFault['wording'];

/** The head of a column with its unit in brackets, and by how many places its numbers move. */
function headOf(
  field: Field | undefined,
  name: string,
  { lang, languages, dimensions, description }: Around & Pick<Data, 'description'>,
): { text: string; unit?: string; shift: number; fault?: Wording } {
  if (!field) return { text: name, shift: 0 };
  const marks = readMarks(field.title?.[lang] ?? name);
  const unknown = unknownNote(marks, description);
  const unit = typeof field.unit === 'string' ? field.unit : field.unit?.[lang];
  const text = writeMarks(marks.bare + (unit === undefined ? '' : inBrackets(unit, lang)), marks);
  const { dimension } = field;
  if (unknown) return { text, shift: 0, fault: unknown };
  if (dimension !== undefined && !Object.hasOwn(dimensions, dimension))
    return { text, shift: 0, fault: (words) => words.data.noDimension(dimension, Object.keys(dimensions)) };
  if (unit === undefined || typeof field.unit === 'string' || lang === languages[0])
    return { text, ...(unit !== undefined && { unit }), shift: 0 };
  const stored = field.unit![languages[0]!]!;
  const shift = shiftBetween(stored, languages[0]!, unit, lang);
  if (shift === undefined) return { text, shift: 0, fault: (words) => words.data.noConversion(stored, unit) };
  return { text, unit, shift };
}
