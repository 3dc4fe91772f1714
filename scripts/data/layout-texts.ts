import { inBrackets } from '../languages/index.ts';
import { headsLabels, isUnclear } from '../tables/index.ts';
import { writeMarks } from './cell-marks.ts';
import { cellText, missingSign } from './cell-text.ts';
import type { Around, DataCell, DataHead, DataRow, DataTable } from './data-table.ts';
import type { Field } from './description.ts';
import { fieldHead } from './field-head.ts';
import { withFlags } from './flag-column.ts';
import type { DataFault } from './grid.ts';
import type { Data, Headers } from './data-file.ts';
import { fieldAt } from './headers.ts';
import type { LaidCell, LaidColumn, LaidRow, Layout, Place } from './layout.ts';
import type { LoneLabels } from './lone-labels.ts';
import { repeatedFaults } from './repeated-faults.ts';
import { areLargeNumbers, withThousands } from './thousands.ts';

/** A layout in the words and units of a language, and what is wrong with its cells. */
export function textsOfLayout(
  data: Data,
  headers: Headers,
  { columns, rows, groups }: Layout,
  lone: LoneLabels,
  around: Around,
): { table: DataTable; faults: DataFault[] } {
  const reader = readerOf(data, headers, lone, around);
  const heads = columns.map((column) => reader.head(column));
  const body = rows.map((row) => rowOf(row, columns, { ...reader, shifts: heads.map(({ shift }) => shift) }));
  const head = heads.map(({ shift: _, ...rest }) => rest);
  const groupNames = groups.map((column) => reader.head({ column, over: [], isNamed: true }).text);
  return { table: { head, body: withSeparators(head, body), groupNames }, faults: reader.faults() };
}

interface Reader {
  cell: (at: Place, shift?: number) => DataCell;
  head: (column: LaidColumn) => DataHead & { shift: number };
  /** The text of a cell that the file has no row for. */
  absent: (record: Place, column: LaidColumn) => DataCell;
  /** A cell without a text. */
  empty: (at: Place) => DataCell;
  isEmpty: (at: Place) => boolean;
  /** Whether nothing stands in a row but its label, and nothing says what that means. */
  isAlone: (at: Place) => boolean;
  /** Whether empty cells say which rows are heads. */
  groupsByEmptyCells: boolean;
  faults: () => DataFault[];
}

function readerOf({ grid, description }: Data, headers: Headers, lone: LoneLabels, around: Around): Reader {
  const found = repeatedFaults();
  const known = { ...around, description };
  const fieldOf = (column: number) => fieldAt({ description }, headers.names[column]!);
  const flagsOf = (row: number, field: Field | undefined): string =>
    field?.flags === undefined ? '' : (grid.rows[row]![headers.names.indexOf(field.flags)] ?? '');
  const textAt = ({ row, column }: Place): string => grid.rows[row]![column]!;
  const placed = ({ row, column }: Place, text: string): DataCell => ({ text, place: grid.placeOf(row, column) });
  const say = (key: string, { row, column }: Place, wording: DataFault['wording']): void =>
    found.add(key, { ...grid.placeOf(row, column), wording });
  const cell: Reader['cell'] = (at, shift = 0) => {
    const field = fieldOf(at.column);
    const written = textAt(at);
    const flagged = withFlags(written, flagsOf(at.row, field), description ?? {});
    const fault = grid.faultAt?.(at.row, at.column);
    const told = 'fault' in flagged ? flagged : cellText(flagged.text, field, { ...known, shift, fault });
    if ('fault' in told) say(`${at.column} ${written}`, at, told.fault);
    return placed(at, 'fault' in told ? written : told.text);
  };
  return {
    cell,
    head: ({ column, over, isNamed }) => {
      const at = { row: headers.last, column };
      const {
        title,
        fault = grid.faultAt?.(at.row, column),
        ...head
      } = fieldHead(fieldOf(column), headers.names[column]!, known);
      if (fault) say(`${column}`, at, fault);
      const levels = [...over.map((place) => cell(place).text), ...(isNamed ? [title.bare] : [])];
      const unit = head.unit === undefined ? '' : inBrackets(head.unit, around.lang);
      return { ...placed(at, writeMarks(levels.join(' › ') + unit, title)), ...head };
    },
    absent: (record, { column, over }) => {
      const sign = missingSign('', known) ?? '';
      const names = [record, ...over].map(textAt);
      if (sign === '' && isUnclear(''))
        say(`absent ${column}`, record, (words) => words.data.noRow(headers.names[column]!, names));
      return placed(record, sign);
    },
    empty: (at) => placed(at, ''),
    isEmpty: (at) => textAt(at) === '' && !grid.faultAt?.(at.row, at.column),
    isAlone: ({ row }) => lone.rows.has(row),
    groupsByEmptyCells: lone.areHeads,
    faults: found.all,
  };
}

function rowOf(row: LaidRow, columns: readonly LaidColumn[], reader: Reader & { shifts: number[] }): DataRow {
  if (row.kind !== 'values') return { isHead: true, cells: headCells(row, columns, reader) };
  const label = row.cells[0]!.place!;
  const isHead = reader.isAlone(label);
  const text = ({ place }: LaidCell, index: number): DataCell => {
    if (!place) return reader.absent(label, columns[index]!);
    const isNothing = index === 0 ? reader.isEmpty(place) : isHead;
    return isNothing ? reader.empty(place) : reader.cell(place, reader.shifts[index]);
  };
  return { ...(!reader.groupsByEmptyCells && { isHead: false }), cells: row.cells.map(text) };
}

/** The head of a group, which may stand under others, or nothing at all. */
function headCells(
  { kind, cells }: Exclude<LaidRow, { kind: 'values' }>,
  columns: readonly LaidColumn[],
  { cell, empty }: Reader,
): DataCell[] {
  const at = cells[0]!;
  const text = kind === 'head' ? cells.map((place) => cell(place).text).join(' › ') : '';
  return [{ ...empty(at), text }, ...columns.slice(1).map(() => empty(at))];
}

/** Large numbers of a file have no signs between their thousands; pages do. */
function withSeparators(head: readonly DataHead[], body: DataRow[]): DataRow[] {
  const areLarge = head.map(
    ({ isText, text }, column) =>
      column > 0 && !isText && !headsLabels(text) && areLargeNumbers(body.map(({ cells }) => cells[column]!.text)),
  );
  return body.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => (areLarge[column] ? { ...cell, text: withThousands(cell.text) } : cell)),
  }));
}
