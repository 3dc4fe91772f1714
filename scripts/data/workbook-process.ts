import { buffer } from 'node:stream/consumers';
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import { MOST_COLUMNS } from './grid.ts';
import { shownDate, shownNumber } from './number-format.ts';
import type { SheetTexts, WorkbookTexts } from './workbook.ts';

/** Reads a workbook from what is piped in, and prints its sheets as JSON. A process of its own: see `readWorkbook`. */

const EMPTY = /^\s*$/;

function textOf(value: unknown, format: string): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return shownDate(value, format);
  if (typeof value === 'number') return shownNumber(value, format);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value).trim();
}

function readSheet({ name, rows, cells, merges = [], hidden, veryHidden, rowDefs, columns }: Sheet): SheetTexts {
  const formatAt = (row: number, column: number) => cells?.get(`${row},${column}`)?.style?.numFmt ?? '';
  const texts = rows.map((row, y) => row.map((value, x) => textOf(value, formatAt(y, x))));
  // A cell that spans several says the same of each of them.
  for (const { startRow, endRow, startCol, endCol } of merges)
    for (const row of texts.slice(startRow, endRow + 1))
      for (let column = startCol; column <= Math.min(endCol, MOST_COLUMNS); column++)
        row[column] = texts[startRow]?.[startCol] ?? '';
  const wrong = [...(cells ?? [])].flatMap(([key, cell]) => wrongWith(key, cell, texts));
  const last = Math.max(
    texts.findLastIndex((row) => row.some((text) => !EMPTY.test(text ?? ''))),
    ...wrong.map(({ row }) => row),
  );
  return {
    name,
    rows: Array.from({ length: last + 1 }, (_, row) => Array.from(texts[row] ?? [], (text) => text ?? '')),
    wrong,
    isHidden: hidden === true || veryHidden === true,
    hiddenRows: [...(rowDefs ?? [])].flatMap(([row, definition]) => (definition.hidden ? [row] : [])),
    hiddenColumns: (columns ?? []).flatMap((definition, column) => (definition?.hidden ? [column] : [])),
  };
}

function wrongWith(key: string, cell: Cell, texts: readonly (readonly string[])[]): SheetTexts['wrong'] {
  const [row, column] = key.split(',').map(Number) as [number, number];
  const text = texts[row]?.[column] ?? '';
  if (cell.type === 'error' || /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/.test(text))
    return [{ row, column, reason: 'error', text }];
  const hasNoValue = cell.value === null || cell.value === undefined;
  return cell.formula !== undefined && hasNoValue ? [{ row, column, reason: 'noValue', text: cell.formula }] : [];
}

/** A sheet that is a chart holds no cells, and the library refuses the whole workbook for it. */
async function worksheetsIn(bytes: Uint8Array, charts = new Set<string>()): Promise<Sheet[]> {
  try {
    return (await readXlsx(bytes, { readStyles: true, sheets: ({ name }) => !charts.has(name) })).sheets;
  } catch (error) {
    const [, name] = /missing worksheet file for sheet "(.*)"/.exec(String(error)) ?? [];
    if (name === undefined || charts.has(name)) throw error;
    return worksheetsIn(bytes, charts.add(name));
  }
}

async function read(bytes: Uint8Array): Promise<WorkbookTexts> {
  try {
    return { sheets: (await worksheetsIn(bytes)).map(readSheet) };
  } catch {
    return { failure: 'noWorkbook' };
  }
}

process.stdout.write(JSON.stringify(await read(await buffer(process.stdin))));
