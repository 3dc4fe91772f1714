import { type Cell, type CellStyle, type CellValue, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Lang } from '../languages/index.ts';
import { type FileField, fileFields, type FileSource } from '../tables/index.ts';
import type { About } from './about.ts';

/** A figure as a workbook: its table on the first sheet, numbers as numbers; what there is to say of it on the second. */
export async function toXlsx(
  figure: FileSource,
  lang: Lang,
  names: { title: string; data: string; about: string },
  about: About,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [tableSheet(figure, lang, names.data), aboutSheet(names.about, about)],
    // A time of its own would make every build another file.
    properties: { title: names.title, created: new Date(0), modified: new Date(0) },
  });
}

/** Widths in characters. Heads may break into lines, and so may texts that are wider than the widest column. */
const NARROWEST = 8;
const WIDEST = 60;
const WIDEST_HEAD = 24;
/** Rows; a table that is longer can be filtered. */
const LONG = 20;
/** On paper a sheet is as wide as the page. */
const ON_PAPER = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/** In points. Not every program finds out itself how tall a row is whose texts break into lines. */
const LINE = 15;
/** No program takes a row for taller. */
const TALLEST = 409;

const FONT = { name: 'Calibri', size: 11 };
const BOLD = { ...FONT, bold: true };
const TOP: CellStyle = { alignment: { vertical: 'top' } };
const LINES: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const LINK: CellStyle = { ...LINES, font: { ...FONT, underline: true, color: { rgb: '0563C1' } } };
const LABEL: CellStyle = { ...TOP, font: BOLD };
const HEAD: CellStyle = { font: BOLD, border: { bottom: { style: 'thin' } }, alignment: { wrapText: true } };
const HEAD_OF_VALUES: CellStyle = { ...HEAD, alignment: { wrapText: true, horizontal: 'right' } };

function tableSheet(figure: FileSource, lang: Lang, name: string): WriteSheet {
  const fields = fileFields(figure, lang);
  const values = figure.table.rows.map((_, row) => fields.map((field) => valueOf(field, row)));
  const rows = [fields.map(({ head }) => head), ...values];
  const styles = [
    fields.map(({ kind }) => (kind === 'number' || kind === 'date' ? HEAD_OF_VALUES : HEAD)),
    ...values.map((row, at) => row.map((value, column) => styleOf(value, fields[column]!.at(at)))),
  ];
  const widths = fields.map((field) => widthOf(field, values.length));
  return {
    ...sheetOf(name, rows, styles, widths),
    freezePane: { rows: 1, columns: 1 },
    ...(values.length > LONG && { autoFilter: { range: `A1:${colToLetter(fields.length - 1)}${rows.length}` } }),
    pageSetup: { ...ON_PAPER, printTitlesRow: '$1:$1' },
  };
}

function aboutSheet(name: string, about: About): WriteSheet {
  const rows = about.map(([label, text]) => [label, text]);
  const targets = about.map(([, text]) => /https?:\/\/\S+$/.exec(text)?.[0]);
  const styles = targets.map((target) => [LABEL, target ? LINK : LINES]);
  const sheet = sheetOf(name, rows, styles, [18, 90]);
  for (const [row, target] of targets.entries())
    if (target) Object.assign(sheet.cells!.get(`${row},1`)!, { hyperlink: { target } });
  return { ...sheet, pageSetup: ON_PAPER };
}

function sheetOf(name: string, rows: CellValue[][], styles: CellStyle[][], widths: number[]): WriteSheet {
  const linesIn = (value: CellValue, column: number) =>
    typeof value === 'string' ? Math.ceil(lengthOf(value) / (widths[column]! - 2)) : 1;
  const lines = rows.map((values) => Math.max(...values.map(linesIn)));
  return {
    name,
    rows,
    cells: styled(rows, styles),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(
      lines.flatMap((count, row) => (count > 1 ? [[row, { height: Math.min(count * LINE, TALLEST) }]] : [])),
    ),
  };
}

/** A cell with a style says its value again. */
const styled = (rows: CellValue[][], styles: CellStyle[][]): Map<string, Partial<Cell>> =>
  new Map(
    rows.flatMap((values, row) =>
      values.flatMap((value, column): [string, Partial<Cell>][] => {
        const type = typeof value === 'number' ? 'number' : value instanceof Date ? 'date' : 'string';
        return value === null ? [] : [[`${row},${column}`, { value, type, style: styles[row]![column]! }]];
      }),
    ),
  );

/** A spreadsheet keeps fifteen digits of a number; what has more stays text, whole. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const MOST_DIGITS = 15;

/** The first day that a spreadsheet counts as the calendar does. */
const FIRST_DAY = '1900-03-01';

function valueOf({ at, kind }: FileField, row: number): CellValue {
  const text = at(row);
  if (text === '') return null;
  if (kind === 'date' && text >= FIRST_DAY) return new Date(text);
  const isNumber =
    kind === 'number' && NUMBER.test(text) && text.replace(/\D/g, '').replace(/^0+/, '').length <= MOST_DIGITS;
  return isNumber ? Number(text) : text;
}

function styleOf(value: CellValue, text: string): CellStyle {
  if (typeof value === 'number') return { ...TOP, numFmt: formatOf(text) };
  if (value instanceof Date) return { ...TOP, numFmt: 'yyyy-mm-dd' };
  return lengthOf(text) > WIDEST - 2 ? LINES : TOP;
}

/** As many decimals as are printed: `10.80` -> `#,##0.00`. */
function formatOf(text: string): string {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** A Chinese character is two digits wide. */
const lengthOf = (text: string): number => text.length + (text.match(/[^\0-\u02ff]/g)?.length ?? 0);

function widthOf({ head, at }: FileField, rows: number): number {
  const texts = Array.from({ length: Math.min(rows, 200) }, (_, row) => lengthOf(at(row)));
  return Math.min(WIDEST, Math.max(NARROWEST, Math.min(WIDEST_HEAD, lengthOf(head)), ...texts) + 2);
}
