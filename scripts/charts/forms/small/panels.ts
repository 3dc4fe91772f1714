import type { Cell, Figure } from '../../../tables/index.ts';
import { breaks, highlights, remember, rowLabels, type Series, seriesOf } from '../../data/index.ts';

/** A part of the table, drawn by itself. */
interface Panel {
  name: string;
  figure: Figure;
}

/**
 * Where the table is cut: by a column of text behind the first, else by rows that stand under heads of their own, else
 * between its series.
 */
export function splitOf(figure: Figure): { column: number } | 'groups' | 'series' {
  const { columns, groups } = figure.table;
  const column = columns.findIndex(({ numeric }, index) => index > 0 && !numeric);
  return column > 0 ? { column } : groups ? 'groups' : 'series';
}

/** The panels in the order in which their names first stand in the table; none where nothing splits it. */
export const panelsOf = remember((figure): Panel[] => {
  const split = splitOf(figure);
  if (split === 'series')
    return seriesOf(figure).map((series) => ({ name: series.name, figure: columnsOf(figure, series) }));
  const { rows, groups = [] } = figure.table;
  const names =
    split === 'groups'
      ? rows.map((_, row) => groups.find(({ from, to }) => row >= from && row < to)?.levels.join(' › ') ?? '')
      : rows.map((row) => row[split.column]!.text);
  const whole = wholeOf(figure);
  return [...new Set(names)].map((name) => ({
    name,
    figure: partOf(
      whole,
      whole.table.rows.filter((_, row) => names[row] === name),
    ),
  }));
});

/** The table without what splits it: the scales of all panels are made for it. */
export const wholeOf = remember((figure): Figure => {
  const split = splitOf(figure);
  const { columns, rows } = figure.table;
  const keep = <T>(each: T[]): T[] =>
    typeof split === 'object' ? each.filter((_, index) => index !== split.column) : each;
  return { ...figure, table: { columns: keep(columns), rows: rows.map(keep) } };
});

/** Its labels and one of its series, with the interval that belongs to it. */
function columnsOf(figure: Figure, { cells, low, high }: Series): Figure {
  const { columns, rows } = figure.table;
  const own = [cells, low?.cells, high?.cells].map((each) => each?.[0]);
  const keep = <T>(each: T[]): T[] => each.filter((_, index) => index === 0 || own.includes(rows[0]?.[index]));
  return partOf({ ...figure, table: { columns: keep(columns), rows } }, rows.map(keep));
}

/** Some rows of it, with those highlights and breaks that are theirs. */
function partOf(whole: Figure, rows: Cell[][]): Figure {
  const { highlight, break: _, ...rest } = whole;
  const part: Figure = { ...rest, table: { columns: whole.table.columns, rows } };
  const names = [...rowLabels(part), ...part.table.columns.slice(1).map(({ name }) => name)];
  const led = highlight === undefined ? [] : highlights(whole).filter((name) => names.includes(name));
  const broken = breaks(whole).filter(({ label }) => names.includes(label));
  return {
    ...part,
    ...(led.length && { highlight: led.join(';') }),
    ...(broken.length && { break: broken.map(({ label, note }) => `${label}: ${note}`).join(';') }),
  };
}
