export { cellWords } from './cell-words.ts';
export { type CellComparison, compareCells, type LocalCell } from './compare-cells.ts';
export { csvOfFields, toCsv } from './csv.ts';
export { type LegendEntry, legendOf } from './legend.ts';
export { ROWS_IN_SECTION, ROWS_ON_PAGE } from './long-tables.ts';
export { isMarked, markedIn, markedSource } from './marked.ts';
export { toJson } from './json.ts';
export { type FileField, fileFields, type FileSource } from './file-fields.ts';
export { inBracketsOf } from './brackets.ts';
export { type Flag, flagLetter, flags } from './flag-letters.ts';
export { groupAt, sourceRow } from './groups.ts';
export { type Head, headDepth, headRows } from './head-rows.ts';
export { headerRemark, headerUnit, headsRanks, headsUnits } from './heads.ts';
export { isUnclearDash } from './missing.ts';
export { type MissingReason, missingReasons } from './missing-reasons.ts';
export {
  type MissingValue,
  type MissingValues,
  missingValuesKey,
  missingWord,
  provideMissingValues,
} from './missing-values.ts';
export { readCell } from './read-cell.ts';
export { attributesOf, figureAttributes, readFigure } from './read-figure.ts';
export { cellHtml, type CellWords } from './row-html.ts';
export { tableHtml, type TableOptions } from './table-html.ts';
export { readTable, tableOf } from './read-table.ts';
export { isBareAddress } from './source-cell.ts';
export { isTotal, namedTotals, totalKinds, type TotalKind } from './totals.ts';
export {
  type Cell,
  type Column,
  type Figure,
  type MapGrid,
  type MapTile,
  type Marks,
  type RowGroup,
  type Table,
} from './types.ts';
export { KNOWN_BASES, type UnitFactor, unitFactor } from './units.ts';
