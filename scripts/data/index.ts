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
export type { CellPlace, DataFault, Grid, GridReading } from './grid.ts';
export { shiftDigits } from './convert.ts';
export {
  type Around,
  type Data,
  type DataTable,
  type Selection,
  tableOfData,
  firstRowOfData,
  keyColumn,
} from './table-of-data.ts';
export { gridOfSheet, MOST_BYTES, readWorkbook, type WorkbookTexts } from './workbook.ts';
