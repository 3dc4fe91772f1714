import type { Lang } from '../languages/index.ts';
import type { Data, Headers } from './data-file.ts';
import type { Field } from './description.ts';
import type { DataFault } from './grid.ts';
import { faultOfHead } from './head-fault.ts';

/** The names of columns: of two rows of heads `2020 › sales`, as a table of a text has it. */
export function headersOf({ grid, description }: Data): Headers {
  const first = grid.rows.findIndex((row) => row.some((text) => text !== ''));
  const rows = description?.dialect?.headerRows?.map((row) => row - 1) ?? [first];
  const parts = rows.map((row) => grid.rows[row] ?? []);
  const width = grid.rows[0]?.length ?? 0;
  const names = withHeadsBeside(
    Array.from({ length: width }, (_, column) => parts.map((part) => part[column] ?? '')),
  ).map((levels) => [...new Set(levels.filter((part) => part !== ''))].join(' › '));
  const last = Math.max(...rows);
  const comments = description?.dialect?.commentRows ?? [];
  const below = grid.rows.filter((_, row) => row > last && !comments.includes(row + 1));
  const empty = names.flatMap((name, column) =>
    (name === '' || name === names[column - 1]) && below.every((row) => row[column] === '') ? [column] : [],
  );
  return { names, empty: new Set(empty), last };
}

/** A head over several columns stands over the first of them alone, where cells are not merged: it holds for those behind it that have a
 * lower head alone. */
function withHeadsBeside(columns: readonly string[][]): string[][] {
  const filled: string[][] = [];
  for (const levels of columns) {
    const before = filled.at(-1) ?? [];
    const isUnder = levels.at(-1) !== '' && before.at(-1) !== '' && levels[0] === '' && before.length > 1;
    const own = levels.findIndex((part) => part !== '');
    filled.push(isUnder ? [...before.slice(0, own), ...levels.slice(own)] : levels);
  }
  return filled;
}

export const fieldAt = ({ description }: Pick<Data, 'description'>, name: string): Field | undefined =>
  description?.fields?.find((field) => field.name === name);

/** What keeps the file from being read as columns: a first row that is no head, a field that it has not, and of those that are taken,
 * `columns`, what the description does not know where it has to, or two of one name. */
export function faultsOfHeaders(
  data: Data,
  headers: Headers,
  columns: readonly number[],
  languages: readonly Lang[],
): DataFault[] {
  const noHead = faultOfHead(data, headers, columns);
  if (noHead) return [noHead];
  return [
    ...fieldsWithoutColumn(data, headers),
    ...(languages.length > 1 ? undescribed(data, headers, columns) : []),
    ...columnsOfOneName(data, headers, columns),
  ];
}

const fieldsWithoutColumn = ({ grid, description }: Data, { names, last }: Headers): DataFault[] =>
  (description?.fields ?? [])
    .flatMap(({ name, flags = name }) => [name, ...(flags === name ? [] : [flags])])
    .filter((name) => !names.includes(name))
    .map((name) => ({ ...grid.placeOf(last, 0), wording: (words) => words.data.noColumn(name, names) }));

/** A library in one language may show a column by the name that the file gives it. */
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
const columnsOfOneName = ({ grid }: Data, { names, last, empty }: Headers, columns: readonly number[]): DataFault[] =>
  names.flatMap((name, column) =>
    name !== '' && !empty.has(column) && names.indexOf(name) < column && columns.includes(names.indexOf(name))
      ? [{ ...grid.placeOf(last, column), wording: (words) => words.data.sameName(name) }]
      : [],
  );

/** What the columns of the file are called, those in which nothing stands left out. */
export function columnNames(data: Data): string[] {
  const { names, empty } = headersOf(data);
  return names.filter((_, column) => !empty.has(column));
}

/** The row below the head, from 0. */
export const firstRowOfData = (data: Data): number => headersOf(data).last + 1;
