export { readMarks } from './cell-marks.ts';
export { readCsv } from './csv.ts';
export {
  type DataDescription,
  type Decimals,
  delimiters,
  type Dialect,
  type Dimensions,
  type Field,
  fieldTypes,
} from './description.ts';
export type { DataFault, GridReading } from './grid.ts';
export { hasSignedExponent, shiftDigits } from './convert.ts';
export { hasDash, hasDecimalComma, isBracketed, oddNumber } from './odd-number.ts';
export type { Data } from './data-file.ts';
export { columnNames, firstRowOfData } from './headers.ts';
export type { DataTable } from './data-table.ts';
export { selectionOf } from './selection.ts';
export { labelColumns, tableOfData } from './table-of-data.ts';
export { gridOfSheet, MOST_BYTES, readWorkbook, type WorkbookTexts } from './workbook.ts';
export { unusedNotes } from './unused-notes.ts';
