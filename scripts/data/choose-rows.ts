import type { Data, Headers } from './data-file.ts';
import { conditionOf, type TakenColumn } from './selection.ts';

/**
 * The rows of the file that a figure shows, from 0, and what it asks for that the file has not. Of conditions on one column one has to hold,
 * of those on several each. Labels have the order in which they are asked for; in a table of groups the head of one stands for all
 * its rows.
 */
export function chooseRows(
  { grid, description }: Data,
  { names, last }: Headers,
  labels: TakenColumn,
  wanted: readonly string[] = [],
): { rows: number[]; unknown: string[] } {
  const all = grid.rows
    .map((_, row) => row)
    .slice(last + 1)
    .filter((row) => !description?.dialect?.commentRows?.includes(row + 1))
    .filter((row) => description?.dialect?.rowGroups || grid.rows[row]!.some((text) => text !== ''));
  const read = wanted.map((text) => ({ text, condition: conditionOf(text, names) }));
  const conditions = read.flatMap(({ condition }) => condition ?? []);
  const asked = read.filter(({ condition }) => !condition).map(({ text }) => text);
  const has = (row: number, columns: readonly number[], text: string) =>
    columns.some((column) => grid.rows[row]![column] === text);
  const held = all.filter((row) =>
    [...Map.groupBy(conditions, ({ column }) => column)].every(([column, each]) =>
      each.some(({ text }) => has(row, [column], text)),
    ),
  );
  const found = asked.map((text) => held.filter((row) => has(row, [...labels.over, labels.column], text)));
  return {
    rows: asked.length > 0 ? [...new Set(found.flat())] : held,
    unknown: [
      ...read
        .filter(({ condition }) => condition && !all.some((row) => has(row, [condition.column], condition.text)))
        .map(({ text }) => text),
      ...asked.filter((_, index) => found[index]!.length === 0),
    ],
  };
}
