import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Lang } from '../languages/index.ts';
import { type FileField, fileFields, type FileSource } from '../tables/index.ts';

/** What the second sheet says: a label and its text a row. */
type About = readonly (readonly [label: string, text: string])[];

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

const NARROWEST = 8;
const WIDEST = 60;

function tableSheet(figure: FileSource, lang: Lang, name: string): WriteSheet {
  const fields = fileFields(figure, lang);
  const rows = figure.table.rows.map((_, row) => fields.map((field) => valueOf(field, row)));
  const formats = rows.flatMap((values, row) =>
    values.flatMap((value, column): [string, { value: number; type: 'number'; style: { numFmt: string } }][] =>
      typeof value === 'number'
        ? [[`${row + 1},${column}`, { value, type: 'number', style: { numFmt: formatOf(fields[column]!.at(row)) } }]]
        : [],
    ),
  );
  return {
    name,
    rows: [fields.map(({ head }) => head), ...rows],
    cells: new Map(formats),
    columns: fields.map((field) => ({ width: widthOf(field, rows.length) })),
    freezePane: { rows: 1, columns: 1 },
  };
}

/** A spreadsheet keeps fifteen digits of a number; what has more stays text, whole. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const MOST_DIGITS = 15;

function valueOf({ at, isNumeric }: FileField, row: number): CellValue {
  const text = at(row);
  if (text === '') return null;
  const isNumber = isNumeric && NUMBER.test(text) && text.replace(/\D/g, '').replace(/^0+/, '').length <= MOST_DIGITS;
  return isNumber ? Number(text) : text;
}

/** As many decimals as are printed: `10.80` -> `#,##0.00`. */
function formatOf(text: string): string {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** A Chinese character is two digits wide. */
const lengthOf = (text: string): number => text.length + (text.match(/[^\0-\u02ff]/g)?.length ?? 0);

function widthOf({ head, at }: FileField, rows: number): number {
  const texts = [head, ...Array.from({ length: Math.min(rows, 200) }, (_, row) => at(row))];
  return Math.min(WIDEST, Math.max(NARROWEST, ...texts.map(lengthOf)) + 2);
}

const aboutSheet = (name: string, about: About): WriteSheet => ({
  name,
  rows: about.map(([label, text]) => [label, text]),
  columns: [{ width: 18 }, { width: 90 }],
});
