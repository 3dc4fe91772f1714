import { type DataFault, MOST_COLUMNS } from './grid.ts';
import type { Data, Headers } from './data-file.ts';
import type { Layout, Place } from './layout.ts';
import type { LoneLabels } from './lone-labels.ts';

/** What is wrong with what a figure takes of a file, whatever the language. */
export const faultsOfLayout = (
  data: Data,
  headers: Headers,
  layout: Layout,
  used: { columns: readonly number[]; rows: readonly number[] },
  lone: LoneLabels,
): DataFault[] => [
  ...lonesIn(data, layout, used.rows, lone),
  ...tooManyHeads(data, headers, layout),
  ...hiddenIn(data, headers, used),
  ...twinsIn(data, layout),
];

/** Heads, titles, notes, sources, or values that were forgotten: told at the first of them. */
function lonesIn(
  { grid }: Data,
  { columns }: Layout,
  rows: readonly number[],
  { rows: alone, areHeads }: LoneLabels,
): DataFault[] {
  const [first, ...others] = areHeads ? [] : rows.filter((row) => alone.has(row));
  const { column } = columns[0]!;
  if (first === undefined) return [];
  const lines = [first, ...others].map((row) => row + 1);
  return [
    { ...grid.placeOf(first, column), wording: (words) => words.data.labelAlone(grid.rows[first]![column]!, lines) },
  ];
}

function tooManyHeads({ grid }: Data, { last, names }: Headers, { columns }: Layout): DataFault[] {
  const above = columns.at(-1)!.over.at(-1)?.column;
  if (columns.length <= MOST_COLUMNS || above === undefined) return [];
  return [
    {
      ...grid.placeOf(last, above),
      wording: (words) => words.data.tooManyHeads(names[above]!, columns.length, MOST_COLUMNS),
    },
  ];
}

/** Nobody shall publish what is hidden by oversight, or miss it. */
function hiddenIn(
  { grid }: Data,
  { last }: Headers,
  { columns, rows }: { columns: readonly number[]; rows: readonly number[] },
): DataFault[] {
  const { hidden, placeOf } = grid;
  if (!hidden) return [];
  return [
    ...columns
      .filter((column) => hidden.columns.has(column))
      .map((column): DataFault => {
        const letters = placeOf(0, column).name!.replace(/\d/g, '');
        return { ...placeOf(last, column), wording: (words) => words.data.hiddenColumn(letters) };
      }),
    ...rows
      .filter((row) => hidden.rows.has(row))
      .map((row): DataFault => ({
        ...placeOf(row, columns[0]!),
        wording: (words) => words.data.hiddenRow(row + 1),
      })),
  ];
}

/** The first cell of the table that two rows of the file have a value for. */
function twinsIn({ grid }: Data, { rows, columns }: Layout): DataFault[] {
  for (const row of rows) {
    if (row.kind !== 'values') continue;
    const index = row.cells.findIndex(({ twin }) => twin);
    const { place, twin } = row.cells[index] ?? {};
    if (!place || !twin) continue;
    const textAt = (at: Place) => grid.rows[at.row]![at.column]!;
    const names = [textAt({ ...twin, column: columns[0]!.column }), ...columns[index]!.over.map(textAt)];
    const { line } = grid.placeOf(place.row, 0);
    return [{ ...grid.placeOf(twin.row, twin.column), wording: (words) => words.data.twoValues(names, line) }];
  }
  return [];
}
