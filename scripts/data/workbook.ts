import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type DataFault, type Grid, type GridReading, MOST_COLUMNS, MOST_ROWS, oneLine } from './grid.ts';

/** A sheet as the process hands it over: texts, and the cells that hold none, with the reason. */
export interface SheetTexts {
  name: string;
  rows: string[][];
  wrong: { row: number; column: number; reason: 'noValue' | 'error'; text: string }[];
  isHidden: boolean;
  hiddenRows: number[];
  hiddenColumns: number[];
}

/** The sheets of a workbook, or why it cannot be read. */
export type WorkbookTexts = { sheets: SheetTexts[] } | { failure: 'noWorkbook' | 'tooHeavy' };

const PROCESS = fileURLToPath(new URL('./workbook-process.ts', import.meta.url));

/** So many bytes may a data file have; an archive may hold a thousand times as much as it weighs. */
export const MOST_BYTES = 20_000_000;
const MOST_UNPACKED = 300_000_000;
const MEMORY = 1024;
const SECONDS = 60;

/** Reads a workbook of the kind XLSX. It is waited for: content is read in one go. Never throws for a hostile file. */
export function readWorkbook(bytes: Uint8Array): WorkbookTexts {
  if (bytes.length > MOST_BYTES || unpackedSize(bytes) > MOST_UNPACKED) return { failure: 'tooHeavy' };
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

/**
 * What an archive says that its files have together, and they can have no more: reading one ends there. It is no part of
 * Node's heap, which is all that Node bounds. A file that says nothing may have anything.
 */
function unpackedSize(bytes: Uint8Array): number {
  let sum = 0;
  const add = ({ size, originalSize }: UnzipFileInfo): boolean => {
    sum += originalSize === 0 && size > EMPTY ? Infinity : originalSize;
    return false;
  };
  try {
    unzipSync(bytes, { filter: add });
  } catch {
    // What is no archive is told by who reads it.
  }
  return sum;
}

/** Nothing, compressed, takes no more bytes than these. */
const EMPTY = 5;

/** A sheet by its name, or the first that is not hidden. */
export function gridOfSheet(workbook: WorkbookTexts, name: string | undefined): GridReading {
  if ('failure' in workbook) return refuse((words) => words.data[workbook.failure]);
  const { sheets } = workbook;
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const sheet = name === undefined ? (visible[0] ?? sheets[0]) : sheets.find((one) => one.name.trim() === name.trim());
  if (!sheet) {
    const names = visible.map((one) => one.name);
    return refuse((words) => words.data.noSheet(name ?? '', names));
  }
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const filled = sheet.rows.filter((row) => row.some((text) => text !== '')).length;
  if (filled < 2) return refuse((words) => words.data.empty);
  if (sheet.rows.length > MOST_ROWS + 1 || width > MOST_COLUMNS)
    return refuse((words) => words.data.tooLarge(sheet.rows.length - 1, width, MOST_ROWS, MOST_COLUMNS));
  return { grid: gridOf(sheet, width), faults: [] };
}

const refuse = (wording: DataFault['wording']): GridReading => ({ faults: [{ line: 1, column: 1, wording }] });

function gridOf({ rows, wrong, hiddenRows, hiddenColumns }: SheetTexts, width: number): Grid {
  const faults = new Map(
    wrong.map(({ row, column, reason, text }): [string, DataFault['wording']] => [
      cellName(row, column),
      (words) => words.data[reason](cellName(row, column), text),
    ]),
  );
  return {
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => oneLine(row[column] ?? ''))),
    placeOf: (row, column) => ({ line: row + 1, column: column + 1, name: cellName(row, column) }),
    faultAt: (row, column) => faults.get(cellName(row, column)),
    hidden: { rows: new Set(hiddenRows), columns: new Set(hiddenColumns) },
  };
}

/** `cellName(11, 1)` -> `B12`, `cellName(0, 27)` -> `AB1`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
