import type { Cell, Figure } from '../../../tables/index.ts';
import { isBound, marginOf, rowLabels, seriesOf, totalRows, valueOf } from '../../data/index.ts';

/** A row of the table: a step up or down from the level before it, or a sum, which begins at zero. */
export interface Step {
  row: number;
  label: string;
  kind: 'up' | 'down' | 'sum';
  /** In plain units. */
  from: number;
  to: number;
  /** What the rows before come to: for a sum what it should be. */
  level: number;
  /** How far rounding can take that level. */
  margin: number;
}

/** The rows in order. The first begins at zero and is no step, whatever it is called; a value that is missing is 0. */
export function stepsOf(figure: Figure): Step[] {
  const [series] = seriesOf(figure);
  const totals = totalRows(figure);
  let [level, margin] = [0, 0];
  return rowLabels(figure).map((label, row): Step => {
    const value = valueOf(series!, row) ?? 0;
    const own = marginOf(series!, row);
    const isSum = row === 0 || totals.has(row);
    // 0.1 + 0.2 is 0.3 here.
    const before = level;
    const within = margin + own;
    level = isSum ? value : Number((level + value).toPrecision(12));
    // After a sum that is printed, later ones are reckoned from what it says.
    margin = isSum ? own : within;
    return {
      row,
      label,
      kind: isSum ? 'sum' : value < 0 ? 'down' : 'up',
      from: isSum ? 0 : before,
      to: level,
      level: row === 0 ? value : before,
      margin: within,
    };
  });
}

/** The first sum that is not what the rows before it come to. */
export const wrongSum = (figure: Figure): Step | undefined =>
  stepsOf(figure).find(({ kind, to, level, margin }) => kind === 'sum' && Math.abs(to - level) > margin);

/** A step that says just what the rows before it come to: a sum that nobody named, which would be added to itself. */
export const unnamedSum = (figure: Figure): Step | undefined =>
  stepsOf(figure).find(
    ({ row, kind, from, to }) =>
      row > 1 && kind !== 'sum' && from !== 0 && Math.abs(to - 2 * from) < Math.abs(from) * 1e-9,
  );

/** A row whose value is missing or only a bound: nothing can be added to it. */
export const unsureRow = (figure: Figure): string | undefined =>
  rowLabels(figure).find((_, row) => {
    const cell: Cell = seriesOf(figure)[0]!.cells[row]!;
    return cell.kind !== 'number' || isBound(cell);
  });
