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
  const names = withHeadsBeside(
    Array.from({ length: width }, (_, column) => parts.map((part) => part[column] ?? '')),
  ).map((levels) => [...new Set(levels.filter((part) => part !== ''))].join(' › '));
  const last = Math.max(...rows);
  const below = grid.rows.slice(last + 1);
  const empty = names.flatMap((name, column) =>
    name === '' && below.every((row) => row[column] === '') ? [column] : [],
  );
  return { names, empty: new Set(empty), last };
}

/** A head over several columns stands over the first of them alone, in CSV. It holds for those that would not have a name of their own without it. */
function withHeadsBeside(columns: readonly string[][]): string[][] {
  const lowest = (levels: string[]): string => levels.filter((part) => part !== '').join(' › ');
  const isAlone = (levels: string[]): boolean =>
    columns.filter((other) => lowest(other) === lowest(levels)).length === 1;
  const filled: string[][] = [];
  for (const levels of columns) {
    const before = filled.at(-1);
    const heads = levels.slice(0, -1);
    const lacksHeads = before !== undefined && heads.length > 0 && heads.every((part) => part === '');
    filled.push(
      lacksHeads && levels.at(-1) !== '' && !isAlone(levels) ? [...before.slice(0, -1), levels.at(-1)!] : levels,
    );
  }
  return filled;
}

export const fieldAt = ({ description }: Pick<Data, 'description'>, name: string): Field | undefined =>
  description?.fields.find((field) => field.name === name);

/** What keeps the file from being read as columns: a field that it has not, and of those that are taken, `columns`, what the
 * description does not know, or two of one name. */
export const faultsOfHeaders = (data: Data, headers: Headers, columns: readonly number[]): DataFault[] => [
  ...fieldsWithoutColumn(data, headers),
  ...undescribed(data, headers, columns),
  ...noHead(data, headers, columns),
  ...columnsOfOneName(data, headers, columns),
];

const fieldsWithoutColumn = ({ grid, description }: Data, { names, last }: Headers): DataFault[] =>
  (description?.fields ?? [])
    .filter(({ name }) => !names.includes(name))
    .map(({ name }) => ({ ...grid.placeOf(last, 0), wording: (words) => words.data.noColumn(name, names) }));

/** Where nothing describes the file, its first row is the head: a title may stand there, or values. */
function noHead({ grid, description }: Data, { names, last }: Headers, columns: readonly number[]): DataFault[] {
  if (description) return [];
  const at = (column: number, wording: DataFault['wording']): DataFault[] => [
    { ...grid.placeOf(last, column), wording },
  ];
  const [first, ...others] = columns;
  const nextHead = grid.rows.findIndex((row, at) => at > last && row.filter((text) => text !== '').length > 1);
  const nameless = others.find((column) => names[column] === '');
  const named = columns.filter((column) => names[column] !== '');
  if (nameless !== undefined && named.length === 1)
    return at(named[0]!, (words) => words.data.titleHead(names[named[0]!]!, nextHead + 1));
  if (nameless !== undefined) return at(nameless, (words) => words.data.namelessColumn);
  const value = others.find((column) => isValue(names[column]!));
  if (value !== undefined && !areInSequence(others.map((column) => names[column]!)))
    return at(value, (words) => words.data.valueHead(names[value]!));
  if (names[first!] !== '') return [];
  const labels = grid.rows.slice(last + 1).map((row) => row[first!]!);
  const isIndex = labels.every((label, row) => label === String(row)) && labels.length > 1;
  return isIndex ? at(first!, (words) => words.data.indexColumn(names[others[0]!] ?? '')) : [];
}

/** A number that is no year. */
const isValue = (name: string): boolean =>
  /^[+\-−]?\d[\d,]*(?:\.\d+)?\s?%?$/u.test(name) && !/^(?:1[5-9]|20|21)\d{2}$/u.test(name);

/** Hours, ranks, classes: `1`, `2`, `3`. */
const areInSequence = (names: readonly string[]): boolean => {
  const numbers = names.filter((name) => /^\d+$/u.test(name)).map(Number);
  const [first = 0, second = 0] = numbers;
  return (
    numbers.length > 1 && second > first && numbers.every((number, at) => number === first + at * (second - first))
  );
};

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

/** What the columns of the file are called, those in which nothing stands left out. */
export function columnNames(data: Data): string[] {
  const { names, empty } = headersOf(data);
  return names.filter((_, column) => !empty.has(column));
}

/** The row below the head, from 0. */
export const firstRowOfData = (data: Data): number => headersOf(data).last + 1;
