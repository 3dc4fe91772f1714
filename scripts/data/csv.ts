import { CsvError, parse } from 'csv-parse/sync';
import { type DataFault, type Grid, type GridReading, MOST_COLUMNS, MOST_ROWS } from './grid.ts';

interface CsvRow {
  record: string[];
  /** As written, with the line end. */
  raw: string;
  /** The line in which it ends, from 1. */
  info: { lines: number };
}

/** CSV as RFC 4180 has it, with or without a byte order mark. Every row has as many fields as the head. */
export function readCsv(text: string): GridReading {
  let rows: CsvRow[];
  try {
    rows = parseRows(text);
  } catch (error) {
    if (error instanceof CsvError) return { faults: [faultOf(error, text)] };
    throw error;
  }
  const kept = withoutBlankEnd(rows);
  const width = kept[0]?.record.length ?? 0;
  const fault = sizeFault(kept, width) ?? raggedFault(kept, width);
  if (fault) return { faults: [fault] };
  return { grid: gridOf(kept), faults: [] };
}

/** Spreadsheets leave rows of empty fields at the end. */
function withoutBlankEnd(rows: CsvRow[]): CsvRow[] {
  const last = rows.findLastIndex(({ record }) => record.some((field) => field.trim() !== ''));
  return rows.slice(0, last + 1);
}

const parseRows = (text: string, to = -1): CsvRow[] =>
  parse(text, { bom: true, info: true, raw: true, relaxColumnCount: true, to }) as unknown as CsvRow[];

/** The parser notices at the end of the file that a mark was never closed: it was opened behind the last good row. */
function faultOf(error: CsvError, text: string): DataFault {
  const good = Number(error['records'] ?? 0);
  const line = (good > 0 ? parseRows(text, good).at(-1)!.info.lines : 0) + 1;
  const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
  return { line, column: 1, wording: (words) => (isOpen ? words.data.openQuote : words.data.strayQuote) };
}

function sizeFault(rows: CsvRow[], width: number): DataFault | undefined {
  const at = { line: 1, column: 1 };
  if (rows.length < 2) return { ...at, wording: (words) => words.data.empty };
  if (rows.length > MOST_ROWS + 1 || width > MOST_COLUMNS)
    return { ...at, wording: (words) => words.data.tooLarge(rows.length - 1, width, MOST_ROWS, MOST_COLUMNS) };
  return undefined;
}

function raggedFault(rows: CsvRow[], width: number): DataFault | undefined {
  const row = rows.find(({ record }) => record.length !== width);
  return row && { line: firstLine(row), column: 1, wording: (words) => words.data.ragged(row.record.length, width) };
}

const firstLine = ({ raw, info }: CsvRow): number => info.lines - (raw.replace(/\r?\n$/, '').match(/\n/g)?.length ?? 0);

function gridOf(rows: CsvRow[]): Grid {
  return {
    rows: rows.map(({ record }) => record.map((field) => field.trim())),
    placeOf: (row, column) => placeIn(rows[row]!, column),
  };
}

/** Commas within quotes end no field. */
function placeIn(row: CsvRow, column: number): { line: number; column: number } {
  let [line, start, field, quoted] = [firstLine(row), 0, 0, false];
  for (let at = 0; at < row.raw.length && field < column; at++) {
    const sign = row.raw[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === '\n') [line, start] = [line + 1, at + 1];
    else if (sign === ',' && !quoted) {
      field++;
      if (field === column) return { line, column: at + 2 - start };
    }
  }
  return { line, column: 1 };
}
