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
export { shiftDigits } from './convert.ts';
export { type Data, type DataTable, type Selection, tableOfData, firstRowOfData, keyColumn } from './table-of-data.ts';
export { gridOfSheet, MOST_BYTES, readWorkbook } from './workbook.ts';
