import { headsUnits, splitHeader } from './heads.ts';
import type { Table } from './types.ts';

/**
 * The unit that each row has for itself, for columns that have none: what a column headed 单位 or Unit says, else the
 * bracket at the end of its label, `失业率（%）`; undefined where it says nothing, and the figure's holds.
 */
export function rowUnits({ columns, rows }: Pick<Table, 'columns' | 'rows'>): (string | undefined)[] {
  const index = columns.findIndex(({ name, numeric }, at) => at > 0 && !numeric && headsUnits(name));
  return rows.map((row) => {
    const cell = row[index];
    return cell?.kind === 'text' ? cell.text : splitHeader(row[0]?.text ?? '').unit;
  });
}
