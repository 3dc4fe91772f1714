import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type DataFault, type Grid, type GridReading, MOST_COLUMNS, MOST_ROWS } from './grid.ts';

/** A sheet as the process hands it over: texts, and the cells that hold none, with the reason. */
export interface SheetTexts {
  name: string;
  rows: string[][];
  wrong: { row: number; column: number; reason: 'noValue' | 'error'; text: string }[];
}

/** The sheets of a workbook, or why it cannot be read. */
export type WorkbookTexts = { sheets: SheetTexts[] } | { failure: 'noWorkbook' | 'tooHeavy' };

const PROCESS = fileURLToPath(new URL('./workbook-process.ts', import.meta.url));

/** So many bytes may a data file have; an archive may hold a thousand times as much as it weighs. */
export const MOST_BYTES = 20_000_000;
const MEMORY = 1024;
const SECONDS = 60;

/** Reads a workbook of the kind XLSX. It is waited for: content is read in one go. Never throws for a hostile file. */
export function readWorkbook(bytes: Uint8Array): WorkbookTexts {
  if (bytes.length > MOST_BYTES) return { failure: 'tooHeavy' };
  try {
    const printed = execFileSync(process.execPath, [`--max-old-space-size=${MEMORY}`, PROCESS], {
      input: bytes,
      timeout: SECONDS * 1000,
      maxBuffer: 256_000_000,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return JSON.parse(printed.toString()) as WorkbookTexts;
  } catch {
    return { failure: 'tooHeavy' };
  }
}

/** A sheet by its name, or the first. */
export function gridOfSheet(workbook: WorkbookTexts, name: string | undefined): GridReading {
  if ('failure' in workbook) return { faults: [at(0, 0, (words) => words.data[workbook.failure])] };
  const sheet = name === undefined ? workbook.sheets[0] : workbook.sheets.find((one) => one.name === name);
  const names = workbook.sheets.map((one) => one.name);
  if (!sheet) return { faults: [at(0, 0, (words) => words.data.noSheet(name ?? '', names))] };
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  if (sheet.rows.length < 2) return { faults: [at(0, 0, (words) => words.data.empty)] };
  if (sheet.rows.length > MOST_ROWS + 1 || width > MOST_COLUMNS)
    return {
      faults: [at(0, 0, (words) => words.data.tooLarge(sheet.rows.length - 1, width, MOST_ROWS, MOST_COLUMNS))],
    };
  const grid: Grid = {
    rows: sheet.rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
    placeOf: (row, column) => ({ line: row + 1, column: column + 1, name: cellName(row, column) }),
  };
  const faults = sheet.wrong.map(({ row, column, reason, text }) =>
    at(row, column, (words) => words.data[reason](cellName(row, column), text)),
  );
  return { grid, faults };
}

const at = (row: number, column: number, wording: DataFault['wording']): DataFault => ({
  line: row + 1,
  column: column + 1,
  wording,
});

/** `cellName(11, 1)` -> `B12`, `cellName(0, 27)` -> `AB1`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
