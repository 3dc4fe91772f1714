import { CsvError, parse } from 'csv-parse/sync';
import { type Delimiter, delimiters, type Dialect } from './description.ts';
import { type DataFault, type Grid, type GridReading, MOST_COLUMNS, MOST_ROWS, oneLine } from './grid.ts';

interface CsvRow {
  record: string[];
  /** As written, with the line end. */
  raw: string;
  /** The line in which it ends, from 1. */
  info: { lines: number };
}

/**
 * CSV as RFC 4180 has it, with or without a byte order mark; where a description says so, with another sign between its
 * fields. Every row has as many fields as the head; titles above it and notes may have fewer, where a description says which
 * rows these are.
 */
export function readCsv(text: string, dialect: Dialect = {}): GridReading {
  const { delimiter = ',', headerRows = [1], commentRows = [] } = dialect;
  let rows: CsvRow[];
  try {
    rows = parseRows(text, delimiter);
  } catch (error) {
    if (error instanceof CsvError)
      return { faults: [otherDelimiter(text, delimiter) ?? faultOf(error, text, delimiter)] };
    throw error;
  }
  const kept = withoutBlankEnd(rows);
  const last = Math.max(...headerRows) - 1;
  const width = (kept[last] ?? kept[0])?.record.length ?? 0;
  const isLoose = (index: number): boolean =>
    (index < last && !headerRows.includes(index + 1)) || commentRows.includes(index + 1);
  const ragged = raggedFault(
    kept.filter(({ record }, index) => !(isLoose(index) && record.length <= width)),
    width,
    headerRows.length === 1 && last === 0,
  );
  const isOdd = ragged !== undefined || width < 2;
  const fault = (isOdd ? otherDelimiter(text, delimiter) : undefined) ?? sizeFault(kept, width) ?? ragged;
  if (fault) return { faults: [fault] };
  return { grid: gridOf(kept, width, delimiter), faults: [] };
}

/** Semicolons or tabs where commas were expected, or the reverse: the head has more fields by them. */
function otherDelimiter(text: string, given: Delimiter): DataFault | undefined {
  const fields = (one: Delimiter): number => {
    try {
      return parseRows(text, one, 1)[0]?.record.length ?? 0;
    } catch {
      return 0;
    }
  };
  const other = delimiters.find((one) => one !== given && fields(one) > fields(given));
  return other && { line: 1, column: 1, wording: (words) => words.data.otherDelimiter(other, given) };
}

/** Spreadsheets leave rows of empty fields at the end. */
function withoutBlankEnd(rows: CsvRow[]): CsvRow[] {
  const last = rows.findLastIndex(({ record }) => record.some((field) => field.trim() !== ''));
  return rows.slice(0, last + 1);
}

const parseRows = (text: string, delimiter: Delimiter, to = -1): CsvRow[] =>
  parse(text, { bom: true, delimiter, info: true, raw: true, relaxColumnCount: true, to }) as unknown as CsvRow[];

/** The parser notices at the end of the file that a mark was never closed: it was opened behind the last good row. */
function faultOf(error: CsvError, text: string, delimiter: Delimiter): DataFault {
  const good = Number(error['records'] ?? 0);
  const line = (good > 0 ? parseRows(text, delimiter, good).at(-1)!.info.lines : 0) + 1;
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

function raggedFault(rows: CsvRow[], width: number, isPlain: boolean): DataFault | undefined {
  const row = rows.find(({ record }) => record.length !== width);
  if (!row) return undefined;
  const fields = row.record.length;
  // All that follows is wider than the first row: that is a title.
  const hasTitle = isPlain && rows.slice(1).every(({ record }) => record.length > width);
  return {
    line: firstLine(row),
    column: 1,
    wording: (words) => (hasTitle ? words.data.titleRow(fields, width) : words.data.ragged(fields, width)),
  };
}

const firstLine = ({ raw, info }: CsvRow): number => info.lines - (raw.replace(/\r?\n$/, '').match(/\n/g)?.length ?? 0);

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
