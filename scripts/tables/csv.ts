import type { Lang } from '../languages/index.ts';
import { BOM, csvOfLines } from '../text/index.ts';
import { type FileField, fileFields, type FileSource } from './file-fields.ts';

/** A figure's table as CSV: UTF-8 with a byte order mark, CRLF lines as RFC 4180 has them. */
export function toCsv(figure: FileSource, lang: Lang): string {
  return BOM + csvOfFields(fileFields(figure, lang), figure.table.rows.length);
}

/** The same from columns, without the mark at its beginning. */
export function csvOfFields(fields: readonly FileField[], rows: number): string {
  return csvOfLines([
    fields.map(({ head }) => head),
    ...Array.from({ length: rows }, (_, row) => fields.map(({ at }) => at(row))),
  ]);
}
