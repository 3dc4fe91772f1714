import type { Grid } from './grid.ts';
import type { TakenColumn } from './selection.ts';

/** A cell of the file, from 0. */
export interface Place {
  row: number;
  column: number;
}

/** A column of a table: the cells whose texts stand above it, and whether its own name stands beneath them. */
export interface LaidColumn {
  column: number;
  over: readonly Place[];
  isNamed: boolean;
}

/** A row of values, one that heads those under it by what stands in these cells, or an empty one, which ends a group before them. */
export type LaidRow =
  | { kind: 'values'; cells: readonly LaidCell[] }
  | { kind: 'head'; cells: readonly Place[] }
  | { kind: 'end'; cells: readonly Place[] };

/** Where the text of a cell stands in the file; `twin` is another row that has one for it, too. `place` is undefined where none has. */
export interface LaidCell {
  place?: Place;
  twin?: Place;
}

/** What of a file stands where in a table. */
export interface Layout {
  columns: LaidColumn[];
  rows: LaidRow[];
  /** The columns of the file whose texts head groups of rows, the outer one first. */
  groups: readonly number[];
}

/**
 * Lays rows of a file out as a table: one row each; or, where columns stand under what another column says (`year › sales`), one
 * row for all that have the same label. Rows whose labels stand under another (`region › city`) are brought
 * together under it.
 */
export function layOut(grid: Grid, [labels, ...values]: readonly TakenColumn[], rows: readonly number[]): Layout {
  const { over, column } = labels!;
  const keyOf = (row: number) => keyIn(grid, row, [...over, column]);
  const isSpread = values.some((value) => value.over.length > 0);
  const records = isSpread ? [...Map.groupBy(rows, keyOf).values()] : rows.map((row) => [row]);
  const columns = values.length === 0 ? [] : columnsOf(grid, values, rows);
  const keyed = columns.map((each) => withKey(grid, each));
  const laidRows = records.map((record) => ({
    first: record[0]!,
    cells: [{ place: { row: record[0]!, column } }, ...cellsOf(grid, keyed, record)],
  }));
  return {
    columns: [{ column, over: [], isNamed: true }, ...columns],
    groups: over,
    rows: over.length === 0 ? laidRows.map(({ cells }) => ({ kind: 'values', cells })) : inGroups(grid, over, laidRows),
  };
}

const textsIn = ({ rows }: Grid, row: number, columns: readonly number[]): string[] =>
  columns.map((column) => rows[row]![column]!);

const keyIn = (grid: Grid, row: number, columns: readonly number[]): string =>
  JSON.stringify(textsIn(grid, row, columns));

/** Columns that stand under the same come together: what is sold and what is bought of each year. */
function columnsOf(grid: Grid, values: readonly TakenColumn[], rows: readonly number[]): LaidColumn[] {
  const columns: LaidColumn[] = [];
  for (let from = 0; from < values.length;) {
    const { over } = values[from]!;
    const next = values.findIndex((value, at) => at > from && String(value.over) !== String(over));
    const together = values.slice(from, over.length === 0 ? from + 1 : next < 0 ? values.length : next);
    for (const head of headsOf(grid, over, rows))
      for (const { column } of together)
        columns.push({ column, over: head, isNamed: over.length === 0 || together.length > 1 });
    from += together.length;
  }
  return columns;
}

/** The heads in the order of the file, times in theirs. */
function headsOf(grid: Grid, over: readonly number[], rows: readonly number[]): Place[][] {
  if (over.length === 0) return [[]];
  const firsts = [...Map.groupBy(rows, (row) => keyIn(grid, row, over)).values()].map(([row]) => row!);
  const texts = (row: number) => textsIn(grid, row, over);
  const isTime = over.map((_, at) => firsts.every((row) => SORTED.test(texts(row)[at]!)));
  const orders = over.map((_, at) => {
    const names = [...new Set(firsts.map((row) => texts(row)[at]!))];
    return new Map((isTime[at] ? names.toSorted() : names).map((name, order) => [name, order]));
  });
  const order = (row: number, at: number): number => orders[at]!.get(texts(row)[at]!)!;
  return firsts
    .toSorted((one, other) => {
      const at = over.findIndex((_, level) => order(one, level) !== order(other, level));
      return order(one, at) - order(other, at);
    })
    .map((row) => over.map((column) => ({ row, column })));
}

/** Times that stand in their order when they are sorted as texts: `2020`, `2020-11`, `2020Q3`. */
const SORTED = /^[12]\d{3}(?:-?(?:Q|H)?\d{1,2}(?:-\d{2})?)?$/u;

/** A column of the table with what its rows of the file have in these columns: the same for all rows of the table. */
interface KeyedColumn {
  column: number;
  fields: readonly number[];
  name: string;
  key: string;
}

function withKey(grid: Grid, { column, over }: LaidColumn): KeyedColumn {
  const fields = over.map((place) => place.column);
  return { column, fields, name: String(fields), key: keyIn(grid, over[0]?.row ?? 0, fields) };
}

function cellsOf(grid: Grid, columns: readonly KeyedColumn[], record: readonly number[]): LaidCell[] {
  const byHead = new Map<string, Map<string, number[]>>();
  return columns.map(({ column, fields, name, key }) => {
    const index = byHead.get(name) ?? Map.groupBy(record, (row) => keyIn(grid, row, fields));
    byHead.set(name, index);
    const [row, ...others] = index.get(key) ?? [];
    if (row === undefined) return {};
    // What is said of the row as a whole may be said more than once.
    const twin = others.find((other) => fields.length > 0 || grid.rows[other]![column] !== grid.rows[row]![column]);
    return { place: { row, column }, ...(twin !== undefined && { twin: { row: twin, column } }) };
  });
}

/** The cells of a row, and the first row of the file that they are of. */
interface LaidRecord {
  first: number;
  cells: LaidCell[];
}

function inGroups(grid: Grid, over: readonly number[], records: readonly LaidRecord[]): LaidRow[] {
  const groups = [...Map.groupBy(records, ({ first }) => keyIn(grid, first, over)).values()];
  return groups.flatMap((group, index): LaidRow[] => {
    const named = over.filter((column) => grid.rows[group[0]!.first]![column] !== '');
    const cells = named.map((column) => ({ row: group[0]!.first, column }));
    const values = group.map((record): LaidRow => ({ kind: 'values', cells: record.cells }));
    if (cells.length > 0) return [{ kind: 'head', cells }, ...values];
    // Rows that say nothing of a group belong to none.
    return index > 0
      ? [{ kind: 'end', cells: over.map((column) => ({ row: group[0]!.first, column })) }, ...values]
      : values;
  });
}
