import type { TableCell, Table as MdastTable } from 'mdast';
import { sourceCell } from './source-cell.ts';
import { sourceRow } from './groups.ts';
import type { Marks, Table } from './types.ts';

/** Whether something stands in it that plain text would lose: a footnote, a link, bold. */
export const isMarked = ({ notes, links, bold }: Marks): boolean => Boolean(notes ?? links ?? bold);

/** The cells of a Markdown table with footnotes, links or bold, in the order of the source. */
export const markedSource = (table: MdastTable): TableCell[] =>
  table.children.flatMap((row) => row.children).filter((cell) => isMarked(sourceCell(cell)));

/** The same cells, heads of columns and heads of groups in a table that was read: the n-th here is the n-th there. */
export function markedIn(table: Table): Marks[] {
  const rows = [
    ...table.rows.map((cells, row) => ({ at: sourceRow(table, row), cells: cells as Marks[] })),
    ...(table.groups ?? []).map((group) => ({ at: group.at, cells: [group] })),
  ].sort((a, b) => a.at - b.at);
  return [...table.columns, ...rows.flatMap(({ cells }) => cells)].filter(isMarked);
}
