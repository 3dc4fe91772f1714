import { isSubtotal, isTotal } from './totals.ts';
import type { Marks, RowGroup, Table } from './types.ts';

/** A cell as it is read from its source. */
export interface SourceCell extends Marks {
  text: string;
  /** Of a head that says it in its last bracket, where it is known to be one: a data file describes its units. */
  unit?: string;
  /** Of a head whose column holds no numbers, whatever they look like: a data file describes what it holds. */
  isText?: boolean;
}

interface GroupedRows {
  /** Places of the rows with values in the source. */
  rows: number[];
  groups: RowGroup[];
}

/** `资产 › 流动资产` -> 资产 and 流动资产: one head under another, of columns or of rows. */
export const levelsOf = (text: string): string[] => text.split('›').map((level) => level.trim());

/** The place of a row among those of the source, without the head: heads of groups and empty rows counted. */
export const sourceRow = ({ sourceRows }: Pick<Table, 'sourceRows'>, row: number): number => sourceRows?.[row] ?? row;

/** The group that a row stands in, by its place in `rows`. */
export const groupAt = ({ groups = [] }: Pick<Table, 'groups'>, row: number): RowGroup | undefined =>
  groups.find(({ from, to }) => from <= row && row < to);

/** A row with a label and nothing else heads those under it. */
const isAlone = ([label, ...others]: SourceCell[]): boolean =>
  others.length > 0 && label!.text !== '' && others.every(({ text }) => text === '');

/** Names with a remark each, where some have none: two columns of words. */
const areRemarks = (body: SourceCell[][]): boolean =>
  body.every((row) => row.length === 2 && !/\d|^[—…]$/u.test(row[1]!.text));

/** A row without anything ends a group. */
const isBlank = (row: SourceCell[]): boolean => row.every(({ text }) => text === '');

/**
 * Rows with values apart from those that head them. A group ends where the next begins, at an empty row, and before
 * a 合计 or Total at the end of the table that no other group has. Where all rows are labels alone, and among names with a
 * remark each, a label alone is a row like others. Where a data file says which rows are heads, `known`, these are.
 */
export function groupRows(body: SourceCell[][], known: readonly (boolean | undefined)[] = []): GroupedRows {
  const all = { rows: [...body.keys()], groups: [] };
  const isHead = (row: SourceCell[], index: number) => (known[index] ?? true) && isAlone(row);
  const isNoRow = (row: SourceCell[], index: number) => isHead(row, index) || isBlank(row);
  if (!body.some(isHead) || body.every(isNoRow) || (known.length === 0 && areRemarks(body))) return all;
  const rows: number[] = [];
  const groups: RowGroup[] = [];
  let open: RowGroup | undefined;
  const close = () => {
    if (open) open.to = rows.length;
    open = undefined;
  };
  body.forEach((row, index) => {
    if (!isNoRow(row, index)) return void rows.push(index);
    close();
    if (isBlank(row)) return;
    const { text, ...marks } = row[0]!;
    groups.push((open = { levels: levelsOf(text), from: rows.length, to: rows.length, at: index, ...marks }));
  });
  close();
  // Where a data file says which rows are heads, it says where groups end, too.
  if (known.length === 0)
    excludeGrandTotal(
      groups,
      rows.map((row) => body[row]![0]!.text),
    );
  return { rows, groups };
}

/** Assets …, Liabilities …, Total: the last is no liability. */
function excludeGrandTotal(groups: RowGroup[], labels: string[]): void {
  const last = groups.at(-1)!;
  const label = labels.at(-1)!;
  const isLast = last.to === labels.length && last.to - last.from > 1;
  if (isLast && isTotal(label) && !isSubtotal(label) && labels.indexOf(label) === labels.length - 1) last.to--;
}
