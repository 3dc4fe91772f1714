import type { CsvError } from 'csv-parse/sync';
import { type CsvRow, firstLine, isFilled, parseRows } from './csv-rows.ts';
import { type Delimiter, delimiters } from './description.ts';
import type { DataFault } from './grid.ts';

/** What is saved in place of a file, where it was fetched in a way that does not lead to it. */
const NO_CSV = [
  [/^\s*<(?:!doctype html|html|\?xml)\b/iu, 'page'],
  [/^version https:\/\/git-lfs\.github\.com\//u, 'pointer'],
] as const;

/** Undefined for what may be CSV. */
export function faultOfNoCsv(text: string): DataFault | undefined {
  const [, found] = NO_CSV.find(([sign]) => sign.test(text)) ?? [];
  return found && { line: 1, column: 1, wording: (words) => words.data.noCsv(found) };
}

/** Semicolons or tabs where commas were expected, or the reverse: they divide the head into more fields, or more of the rows under a title. */
export function otherDelimiter(text: string, given: Delimiter): DataFault | undefined {
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

/** The parser notices at the end of the file that a mark was never closed: it was opened behind the last good row. */
export function faultOfQuotes(error: CsvError, text: string, delimiter: Delimiter): DataFault {
  const good = Number(error['records'] ?? 0);
  const line = (good > 0 ? parseRows(text, delimiter, good).at(-1)!.info.lines : 0) + 1;
  const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
  return { line, column: 1, wording: (words) => (isOpen ? words.data.openQuote : words.data.strayQuote) };
}

interface Shape {
  /** How many fields the head has. */
  width: number;
  isLoose: (row: CsvRow, index: number) => boolean;
  /** Whether the description says nothing of the head. */
  isPlain: boolean;
}

/** The first row that has not as many fields as the head, and what it seems to be. */
export function raggedFault(rows: CsvRow[], { width, isLoose, isPlain }: Shape): DataFault | undefined {
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
