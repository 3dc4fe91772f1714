import type { Lang } from '../languages/index.ts';
import { totalKinds } from './totals.ts';
import type { Cell, Figure } from './types.ts';

/**
 * A figure as JSON: everything that it says of itself, its columns, and each row with the text and the value of its
 * cells, a row a line. `missing` says why a cell has no value; `groups` are rows under a head of their own (`from` and the row
 * before `to`, from 0) and `groupNames` what they are, `totals` the rows that are sums; `notes` are the footnotes that cells name.
 */
export function toJson(figure: Figure, place: { lang: Lang; report?: string; url: string; licence?: string }): string {
  const { table, totals: _, grid: __, ...about } = figure;
  const totals = [...totalKinds(figure)].map(([row, kind]) => ({ row, kind }));
  const data = {
    ...place,
    ...about,
    columns: table.columns,
    ...(table.groups && { groups: table.groups.map(({ at: _, ...group }) => group) }),
    ...(table.groupNames && { groupNames: table.groupNames }),
    ...(totals.length > 0 && { totals }),
  };
  const rows = table.rows.map((row) => JSON.stringify(row.map(cellData)));
  return `${JSON.stringify(data, null, 1).replace(/\n\}$/, '')},\n "rows": [\n  ${rows.join(',\n  ')}\n ]\n}\n`;
}

function cellData(cell: Cell) {
  const { kind: _, ...said } = cell;
  if (cell.kind !== 'missing') return { value: null, ...said };
  const { reason, ...rest } = said as Omit<Extract<Cell, { kind: 'missing' }>, 'kind'>;
  return { value: null, ...rest, missing: reason };
}
