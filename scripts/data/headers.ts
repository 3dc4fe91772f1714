import type { DataDescription, Field } from './description.ts';
import type { DataFault, Grid } from './grid.ts';

/** A data file with what is known of it. */
export interface Data {
  grid: Grid;
  /** Undefined where the library has one language and the head of the file is shown as it is. */
  description?: DataDescription;
}

export interface Headers {
  names: string[];
  /** Columns in which nothing stands. */
  empty: ReadonlySet<number>;
  /** The row of the file in which the head ends, from 0. */
  last: number;
}

/** The names of columns: of two rows of heads `2020 › sales`, as a table of a text has it. */
export function headersOf({ grid, description }: Data): Headers {
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

export const fieldAt = ({ description }: Pick<Data, 'description'>, name: string): Field | undefined =>
  description?.fields.find((field) => field.name === name);

/** What keeps the file from being read as columns: a field that it has not, and of those that are taken, `columns`, what the
 * description does not know, or two of one name. */
export const faultsOfHeaders = (data: Data, headers: Headers, columns: readonly number[]): DataFault[] => [
  ...fieldsWithoutColumn(data, headers),
  ...undescribed(data, headers, columns),
  ...columnsOfOneName(data, headers, columns),
];

const fieldsWithoutColumn = ({ grid, description }: Data, { names, last }: Headers): DataFault[] =>
  (description?.fields ?? [])
    .filter(({ name }) => !names.includes(name))
    .map(({ name }) => ({ ...grid.placeOf(last, 0), wording: (words) => words.data.noColumn(name, names) }));

function undescribed(data: Data, { names, last }: Headers, columns: readonly number[]): DataFault[] {
  if (!data.description) return [];
  return columns
    .filter((column) => !fieldAt(data, names[column]!))
    .map((column) => ({
      ...data.grid.placeOf(last, column),
      wording: (words) => (names[column] === '' ? words.data.namelessColumn : words.data.noField(names[column]!)),
    }));
}

/** Nobody could say which of the two is meant. */
const columnsOfOneName = ({ grid }: Data, { names, last }: Headers, columns: readonly number[]): DataFault[] =>
  names.flatMap((name, column) =>
    name !== '' && names.indexOf(name) < column && columns.includes(names.indexOf(name))
      ? [{ ...grid.placeOf(last, column), wording: (words) => words.data.sameName(name) }]
      : [],
  );

/** The row below the head, from 0. */
export const firstRowOfData = (data: Data): number => headersOf(data).last + 1;
