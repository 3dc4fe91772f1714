import { isUnclear } from '../tables/index.ts';
import { missingSign } from './cell-text.ts';
import type { Data, Headers } from './data-file.ts';

export interface LoneLabels {
  rows: ReadonlySet<number>;
  /** Whether the description says that they head others. */
  areHeads: boolean;
}

/**
 * The rows of the file, from 0, that hold a label in this column and nothing else. Where the description says that such rows head others
 * or end a group, all of them, empty ones too; else those that seem to be no rows of values: heads, notes, sources.
 */
export function loneLabels({ grid, description }: Data, { last, names, empty }: Headers, column: number): LoneLabels {
  const isAlone = (row: number): boolean =>
    grid.rows[row]!.every((text, at) => (text === '' && !grid.faultAt?.(row, at)) || at === column);
  const alone = [...grid.rows.keys()].slice(last + 1).filter(isAlone);
  if (description?.dialect?.rowGroups) return { rows: new Set(alone), areHeads: true };
  const says = missingSign('', { description }) !== undefined || !isUnclear('');
  if (says) return { rows: new Set(), areHeads: false };
  const isBlank = (row: number): boolean => grid.rows[row]![column] === '';
  // Of a label and one value, the value may have been forgotten; a note stands under the table, behind an empty row.
  const tail = tailFrom(alone, grid.rows.length);
  const isWide = names.length - empty.size > 2;
  const behind = alone.find((row) => row >= tail && isBlank(row)) ?? Infinity;
  return { rows: new Set(alone.filter((row) => !isBlank(row) && (isWide || row > behind))), areHeads: false };
}

/** The row from which on all are in the list. */
function tailFrom(rows: readonly number[], end: number): number {
  let from = end;
  while (rows.at(rows.length - 1 - (end - from)) === from - 1 && rows.length > end - from) from--;
  return from;
}
