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
  const { delimiter = ',', headerRows = [], commentRows = [] } = dialect;
  const other = NO_CSV.find(([sign]) => sign.test(text));
  if (other) return { faults: [{ line: 1, column: 1, wording: (words) => words.data.noCsv(other[1]) }] };
  let rows: CsvRow[];
  try {
    rows = parseRows(text, delimiter);
  } catch (error) {
    if (error instanceof CsvError)
      return { faults: [otherDelimiter(text, delimiter) ?? faultOf(error, text, delimiter)] };
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

/** What is saved in place of a file, where it was fetched in a way that does not lead to it. */
const NO_CSV = [
  [/^\s*<(?:!doctype html|html|\?xml)\b/iu, 'page'],
  [/^version https:\/\/git-lfs\.github\.com\//u, 'pointer'],
] as const;

/** Semicolons or tabs where commas were expected, or the reverse: they divide the head into more fields, or more of the rows under a title. */
function otherDelimiter(text: string, given: Delimiter): DataFault | undefined {
  const widths = (one: Delimiter): number[] => {
    try {
      return parseRows(text, one, LOOKED_AT).map(({ record }) => record.length);
    } catch {
      return [];
    }
  };
  const own = widths(given);
  const divided = (all: number[]): number => all.filter((width) => width > 1).length;
  const other = delimiters.find((one) => {
    const theirs = one === given ? [] : widths(one);
    return (theirs[0] ?? 0) > (own[0] ?? 0) || divided(theirs) > 2 * divided(own) + 1;
  });
  return other && { line: 1, column: 1, wording: (words) => words.data.otherDelimiter(other, given) };
}

/** So many rows say how a file is divided. */
const LOOKED_AT = 200;

const isFilled = ({ record }: CsvRow): boolean => record.some((field) => field.trim() !== '');

/** Spreadsheets leave rows of empty fields at the end. */
const withoutBlankEnd = (rows: CsvRow[]): CsvRow[] => rows.slice(0, rows.findLastIndex(isFilled) + 1);

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

interface Shape {
  /** How many fields the head has. */
  width: number;
  isLoose: (row: CsvRow, index: number) => boolean;
  /** Whether the description says nothing of the head. */
  isPlain: boolean;
}

function raggedFault(rows: CsvRow[], { width, isLoose, isPlain }: Shape): DataFault | undefined {
  const index = rows.findIndex((row, at) => row.record.length !== width && !isLoose(row, at));
  const row = rows[index];
  if (!row) return undefined;
  const fields = row.record.length;
  const at = { line: firstLine(row), column: 1 };
  const head = isPlain ? rowUnderTitles(rows, index, width) : undefined;
  if (head !== undefined)
    return {
      line: firstLine(rows[head]!),
      column: 1,
      wording: (words) => words.data.titleRow(rows[head]!.record.length, width, head + 1),
    };
  const [label = '', ...others] = row.record;
  const alone = rows.flatMap(({ record }, at) =>
    at >= index && isFilled(rows[at]!) && record.slice(1).every((field) => field.trim() === '') ? [at + 1] : [],
  );
  return {
    ...at,
    wording: (words) =>
      others.some((field) => field.trim() !== '')
        ? words.data.ragged(fields, width)
        : words.data.labelAlone(label, alone),
  };
}

/** What follows from `index` on is wider than the first row, or most rows are twice as wide: that is a title. Where the head then is, from 0. */
function rowUnderTitles(rows: CsvRow[], index: number, width: number): number | undefined {
  const rest = rows.slice(index).filter(isFilled);
  if (width === 1 && rest.slice(0, 3).every(({ record }) => record.length > width)) return index;
  const byWidth = [...Map.groupBy(rows.filter(isFilled), ({ record }) => record.length)];
  const [usual, most] = byWidth.toSorted(([, one], [, other]) => other.length - one.length)[0]!;
  return usual >= 2 * width && 2 * most.length > rows.length ? rows.indexOf(most[0]!) : undefined;
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
