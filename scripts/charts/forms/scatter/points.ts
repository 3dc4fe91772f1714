import { type Cell, missingWord, type Figure } from '../../../tables/index.ts';
import type { Lang } from '../../../languages/index.ts';
import { rowLabels, type Series, seriesOf, valueOf } from '../../data/index.ts';

/** What a table says of its points: measures for both axes and, if there is a third, for areas; a column of groups. */
export interface Plotted {
  across: Series;
  up: Series;
  size?: Series | undefined;
  groups?: Groups | undefined;
}

interface Groups {
  /** The head of their column. */
  head: string;
  /** In the order in which they first stand in the table. */
  names: string[];
  /** For each row its place among the names. */
  ofRow: number[];
}

/** `among` is the whole table of which the figure is a panel: groups are the same in all. */
export function plottedOf(figure: Figure, lang: Lang, among = figure): Plotted {
  const [across, up, size] = seriesOf(figure);
  return { across: across!, up: up!, size, groups: groupsOf(figure, lang, among) };
}

/** The columns of text behind the first, by their places. */
export const textColumns = ({ table }: Figure): number[] =>
  [...table.columns.keys()].slice(1).filter((index) => !table.columns[index]!.numeric);

export function groupsOf(figure: Figure, lang: Lang, among = figure): Groups | undefined {
  const [column] = textColumns(figure);
  if (column === undefined) return undefined;
  const nameOf = (row: Cell[]) => {
    const cell = row[column]!;
    return cell.kind === 'missing' ? missingWord(cell.reason, lang) : cell.text;
  };
  const each = figure.table.rows.map(nameOf);
  const names = [...new Set(among.table.rows.map(nameOf))];
  return { head: figure.table.columns[column]!.name, names, ofRow: each.map((name) => names.indexOf(name)) };
}

/** A row that has both coordinates, in plain units. */
export interface Located {
  row: number;
  label: string;
  x: number;
  y: number;
  /** Undefined where no size is given. */
  size: number | undefined;
}

export const locatedIn = (figure: Figure, { across, up, size }: Plotted): Located[] =>
  rowLabels(figure).flatMap((label, row) => {
    const [x, y] = [valueOf(across, row), valueOf(up, row)];
    return x === undefined || y === undefined ? [] : [{ row, label, x, y, size: size && valueOf(size, row) }];
  });
