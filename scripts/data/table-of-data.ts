import type { DataFault } from './grid.ts';
import type { Data, Headers } from './data-file.ts';
import { faultsOfHeaders, headersOf } from './headers.ts';
import { chooseRows } from './choose-rows.ts';
import { faultsOfLayout } from './layout-faults.ts';
import type { Around, DataTable } from './data-table.ts';
import { textsOfLayout } from './layout-texts.ts';
import { layOut } from './layout.ts';
import { loneLabels } from './lone-labels.ts';
import { conditionOf, type Selection, type TakenColumn, takenColumn } from './selection.ts';

/** What a figure takes of a file's data, in one language, and all that is wrong with it. `table` is undefined where nothing can be
 * shown; `unknown` is what the figure asks for and the file has not. */
export function tableOfData(
  data: Data,
  selection: Selection,
  around: Around,
): { table?: DataTable; faults: DataFault[]; unknown: { columns: string[]; rows: string[] } } {
  const headers = headersOf(data);
  const { taken, unknown } = takenColumns(headers, selection.columns);
  const columns = [...new Set(taken.flatMap(({ column, over }) => [...over, column]))];
  const wrong = faultsOfHeaders(data, headers, columns, around.languages);
  if (wrong.length > 0 || unknown.length > 0) return { faults: wrong, unknown: { columns: unknown, rows: [] } };
  const chosen = chooseRows(data, headers, taken[0]!, selection.rows);
  if (chosen.unknown.length > 0) return { faults: [], unknown: { columns: [], rows: chosen.unknown } };
  const layout = layOut(data.grid, taken, chosen.rows);
  const lone = loneLabels(data, headers, taken[0]!.column);
  const found = faultsOfLayout(data, headers, layout, { columns, rows: chosen.rows }, lone);
  const { table, faults } = textsOfLayout(data, headers, layout, lone, around);
  return { table, faults: [...found, ...faults], unknown: { columns: [], rows: [] } };
}

/** All columns in which anything stands, where a figure names none. */
function takenColumns(
  { names, empty }: Headers,
  wanted: readonly string[] | undefined,
): { taken: TakenColumn[]; unknown: string[] } {
  if (!wanted) {
    const filled = [...names.keys()].filter((column) => !empty.has(column));
    return { taken: filled.map((column) => ({ column, over: [] })), unknown: [] };
  }
  const taken = wanted.map((name) => takenColumn(name, names));
  return { taken: taken.filter((one) => one !== undefined), unknown: wanted.filter((_, index) => !taken[index]) };
}

/**
 * The columns of the file that say what the values of a figure are of, from 0: its labels, what stands above labels or values (`year ›
 * sales`), and what rows are chosen by (`unit=usd`).
 */
export function labelColumns(data: Data, { columns, rows = [] }: Selection): number[] {
  const headers = headersOf(data);
  const { taken } = takenColumns(headers, columns);
  return [
    taken[0]?.column ?? 0,
    ...taken.flatMap(({ over }) => over),
    ...rows.flatMap((wanted) => conditionOf(wanted, headers.names)?.column ?? []),
  ];
}
