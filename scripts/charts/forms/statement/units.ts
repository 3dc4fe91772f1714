import { type Cell, type Figure, headsUnits } from '../../../tables/index.ts';

/** The cells of a text column headed 单位 or Unit, which gives each row its own. */
export function unitColumn(figure: Figure): Cell[] | undefined {
  const index = figure.table.columns.findIndex(({ name, numeric }) => !numeric && headsUnits(name));
  return index < 1 ? undefined : figure.table.rows.map((row) => row[index]!);
}

/** What a row's cell says of its unit; undefined where it says nothing, and the column's or the figure's holds. */
export const unitOf = (cell: Cell | undefined): string | undefined => (cell?.kind === 'text' ? cell.text : undefined);
