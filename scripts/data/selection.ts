/** What a figure takes of a file, as its attributes say it; all, where they do not. */
export interface Selection {
  /** Names of columns, the one with the labels first; `year › sales` is what stands under each year. */
  columns?: readonly string[];
  /** Labels, and what other columns hold: `year=2020`. */
  rows?: readonly string[];
}

/** `columns="region, sales"` -> region and sales; where a name has a comma, `rows="Cars, new; Cars, used"`. */
export const selectionOf = ({ columns, rows }: { columns?: string; rows?: string }): Selection => ({
  columns: listIn(columns),
  rows: listIn(rows),
});

const listIn = (text: string | undefined): string[] | undefined =>
  text
    ?.split(/[;；]/u.test(text) ? /[;；]/u : /[,，、]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A column of a table: that of the file whose values stand in it, and those whose values stand above it. From 0. */
export interface TakenColumn {
  column: number;
  over: readonly number[];
}

/**
 * `sales` -> that column; `year › sales` -> sales under each year; undefined for what the file has not. A name that has the sign
 * itself, as in a head of two rows, goes before.
 */
export function takenColumn(name: string, names: readonly string[]): TakenColumn | undefined {
  const columns = columnsIn(name.split(BETWEEN), names);
  return columns && { column: columns.at(-1)!, over: columns.slice(0, -1) };
}

const BETWEEN = /\s*›\s*/u;

function columnsIn(parts: readonly string[], names: readonly string[]): number[] | undefined {
  for (let end = parts.length; end > 0; end--) {
    const first = names.indexOf(parts.slice(0, end).join(' › '));
    if (first < 0) continue;
    if (end === parts.length) return [first];
    const rest = columnsIn(parts.slice(end), names);
    if (rest) return [first, ...rest];
  }
  return undefined;
}

/** A choice of rows by what a column holds. */
interface Condition {
  column: number;
  text: string;
}

/** `year=2020` where a column is called year; undefined for a label. */
export function conditionOf(wanted: string, names: readonly string[]): Condition | undefined {
  const at = wanted.indexOf('=');
  const column = at < 0 ? -1 : names.indexOf(wanted.slice(0, at).trim());
  return column < 0 ? undefined : { column, text: wanted.slice(at + 1).trim() };
}
