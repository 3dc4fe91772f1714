export { cellWords } from './cell-words.ts';
export { type CellComparison, compareCells, type LocalCell } from './compare-cells.ts';
export { csvOfFields, toCsv } from './csv.ts';
export { legendOf, legendOfFile } from './legend.ts';
export { ROWS_IN_SECTION, ROWS_ON_PAGE } from './long-tables.ts';
export { isMarked, markedSource } from './marked.ts';
export { toJson } from './json.ts';
export { type FileField, fileFields, type FileSource } from './file-fields.ts';
export { inBracketsOf } from './brackets.ts';
export { groupAt, sourceRow } from './groups.ts';
export { headerRemark, headerUnit, headsLabels, headsRanks, headsUnits, saysPercent, splitHeader } from './heads.ts';
export { isUnclear } from './missing.ts';
export { missingReasons } from './missing-reasons.ts';
export {
  type MissingValue,
  type MissingValues,
  missingValuesKey,
  missingWord,
  provideMissingValues,
} from './missing-values.ts';
export { onPaper } from './on-paper.ts';
export { attributesOf, figureKeys, readFigure } from './read-figure.ts';
export { tableHtml } from './table-html.ts';
export { readTable, tableOf } from './read-table.ts';
export { rowUnits } from './row-units.ts';
export { tileNamed } from './tile-named.ts';
export { isTotal, namedTotals, totalKinds } from './totals.ts';
export { type Cell, type Column, type Figure, type MapGrid, type MapTile } from './types.ts';
export { KNOWN_BASES, type UnitFactor, unitFactor, unitOf, withoutDash } from './units.ts';
