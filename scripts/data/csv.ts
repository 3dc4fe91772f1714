import { CsvError } from 'csv-parse/sync';
import { faultOfNoCsv, faultOfQuotes, otherDelimiter, raggedFault } from './csv-faults.ts';
import { type CsvRow, firstLine, isFilled, parseRows } from './csv-rows.ts';
import type { Delimiter, Dialect } from './description.ts';
import { type DataFault, type Grid, type GridReading, MOST_COLUMNS, MOST_ROWS, oneLine } from './grid.ts';

/**
 * CSV as RFC 4180 has it, with or without a byte order mark; where a description says so, with another sign between its
 * fields. Every row has as many fields as the head; titles above it and notes may have fewer, where a description says which
 * rows these are.
 */
export function readCsv(text: string, dialect: Dialect = {}): GridReading {
  const { delimiter = ',', headerRows = [], commentRows = [] } = dialect;
  const noCsv = faultOfNoCsv(text);
  if (noCsv) return { faults: [noCsv] };
  let rows: CsvRow[];
  try {
    rows = parseRows(text, delimiter);
  } catch (error) {
    if (error instanceof CsvError)
      return { faults: [otherDelimiter(text, delimiter) ?? faultOfQuotes(error, text, delimiter)] };
    throw error;
  }
  const kept = withoutBlankEnd(rows);
  const last = dialect.headerRows ? Math.max(...headerRows) - 1 : Math.max(0, kept.findIndex(isFilled));
  const width = (kept[last] ?? kept[0])?.record.length ?? 0;
  const isLoose = (row: CsvRow, index: number): boolean =>
    !isFilled(row) ||
    (((index < last && !headerRows.includes(index + 1)) || commentRows.includes(index + 1)) &&
      row.record.length <= width);
  const ragged = raggedFault(kept, { width, isLoose, isPlain: dialect.headerRows === undefined });
  const hasTabs = delimiter !== '\t' && kept[last]?.record.some((field) => field.trim().includes('\t'));
  if (hasTabs)
    return { faults: [{ line: 1, column: 1, wording: (words) => words.data.otherDelimiter('\t', delimiter) }] };
  const isOdd = ragged !== undefined || width < 2;
  const fault = (isOdd ? otherDelimiter(text, delimiter) : undefined) ?? sizeFault(kept, width) ?? ragged;
  if (fault) return { faults: [fault] };
  return { grid: gridOf(kept, width, delimiter), faults: [] };
}

/** Spreadsheets leave rows of empty fields at the end. */
const withoutBlankEnd = (rows: CsvRow[]): CsvRow[] => rows.slice(0, rows.findLastIndex(isFilled) + 1);

function sizeFault(rows: CsvRow[], width: number): DataFault | undefined {
  const at = { line: 1, column: 1 };
  if (rows.length < 2) return { ...at, wording: (words) => words.data.empty };
  if (rows.length > MOST_ROWS + 1 || width > MOST_COLUMNS)
    return { ...at, wording: (words) => words.data.tooLarge(rows.length - 1, width, MOST_ROWS, MOST_COLUMNS) };
  return undefined;
}

function gridOf(rows: CsvRow[], width: number, delimiter: Delimiter): Grid {
  return {
    rows: rows.map(({ record }) =>
      Array.from({ length: width }, (_, column) => oneLine((record[column] ?? '').trim())),
    ),
    placeOf: (row, column) => placeIn(rows[row]!, column, delimiter),
  };
}

/** What stands within quotes ends no field. */
function placeIn(row: CsvRow, column: number, delimiter: Delimiter): { line: number; column: number } {
  let [line, start, field, quoted] = [firstLine(row), 0, 0, false];
  for (let at = 0; at < row.raw.length && field < column; at++) {
    const sign = row.raw[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === '\n') [line, start] = [line + 1, at + 1];
    else if (sign === delimiter && !quoted) {
      field++;
      if (field === column) return { line, column: at + 2 - start };
    }
  }
  return { line, column: 1 };
}
