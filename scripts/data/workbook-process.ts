import { buffer } from 'node:stream/consumers';
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import { shiftDigits } from './convert.ts';
import type { SheetTexts, WorkbookTexts } from './workbook.ts';

/** Reads a workbook from what is piped in, and prints its sheets as JSON. A process of its own: see `readWorkbook`. */

const EMPTY = /^\s*$/;

/** Without what binary fractions add, and never as `1e+21`. */
function plain(value: number): string {
  const [mantissa, exponent] = String(Number(value.toPrecision(15))).split('e') as [string, string | undefined];
  return exponent === undefined ? mantissa : shiftDigits(mantissa, Number(exponent));
}

/** A share is stored as 0.457 and shown as 45.7%, with the decimals that its format asks for. */
function percent(value: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  const moved = Number(`${Number(value.toPrecision(15))}e2`);
  return `${decimals === undefined ? plain(moved) : moved.toFixed(decimals)}%`;
}

function textOf(value: unknown, format = ''): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return value
      .toISOString()
      .replace(/T00:00:00\.000Z$/, '')
      .replace(/\.000Z$/, '');
  if (typeof value === 'number')
    return /%/.test(format.replace(/"[^"]*"|\\./g, '')) ? percent(value, format) : plain(value);
  return String(value).trim();
}

const formatOf = (cell: Cell | undefined): string => cell?.style?.numFmt ?? '';

function readSheet({ name, rows, cells, merges = [] }: Sheet): SheetTexts {
  const cellAt = (row: number, column: number) => cells?.get(`${row},${column}`);
  const texts = rows.map((row, y) => row.map((value, x) => textOf(value, formatOf(cellAt(y, x)))));
  // A cell that spans several says the same of each of them.
  for (const { startRow, endRow, startCol, endCol } of merges)
    for (let row = startRow; row <= endRow; row++)
      for (let column = startCol; column <= endCol; column++)
        if (texts[row]) texts[row]![column] = texts[startRow]?.[startCol] ?? '';
  const wrong: SheetTexts['wrong'] = [];
  for (const [key, cell] of cells ?? []) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const text = texts[row]?.[column] ?? '';
    if (cell.type === 'error' || /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/.test(text))
      wrong.push({ row, column, reason: 'error', text });
    else if (cell.formula !== undefined && EMPTY.test(text))
      wrong.push({ row, column, reason: 'noValue', text: cell.formula });
  }
  const last = Math.max(
    texts.findLastIndex((row) => row.some((text) => !EMPTY.test(text ?? ''))),
    ...wrong.map(({ row }) => row),
  );
  const kept = Array.from({ length: last + 1 }, (_, row) => Array.from(texts[row] ?? [], (text) => text ?? ''));
  return { name, rows: kept, wrong };
}

async function read(bytes: Uint8Array): Promise<WorkbookTexts> {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return { sheets: sheets.map(readSheet) };
  } catch {
    return { failure: 'noWorkbook' };
  }
}

process.stdout.write(JSON.stringify(await read(await buffer(process.stdin))));
