import type { APIContext } from 'astro';
import { addresses } from '../../../../scripts/addresses.ts';
import { catalogue, type Lang } from '../../../../scripts/languages/index.ts';
import { dateIn } from '../../../../scripts/numbers/index.ts';
import { BOM, csvOfLines } from '../../../../scripts/text/index.ts';
import { registerInfo, registerRoutes } from '../../../library/index.ts';
import { fileResponse } from '../../../figure-files.ts';
import { absolute } from '../../../urls.ts';

/** The rows of a register, for spreadsheets: its columns, with dates as ISO 8601 has them, the report that prints a row, and the row's address. */
export const getStaticPaths = registerRoutes;

export function GET({ params }: APIContext): Response {
  const { lang, register } = params as { lang: Lang; register: string };
  const { columns, parts } = registerInfo(lang, register)!;
  const fieldOf = (text: string, { isDate }: { isDate: boolean }) => (isDate && dateIn(text, lang)) || text;
  const { downloads } = catalogue(lang);
  const heads = [...columns.map(({ head }) => head), downloads.report, downloads.address];
  const lines = parts.flatMap(({ report, rows }) =>
    rows.map(({ id, cells }) => [
      ...columns.map((column) => fieldOf(cells[column.key] ?? '', column)),
      report.title,
      `${absolute(addresses.register(lang, register))}#${id}`,
    ]),
  );
  return fileResponse(BOM + csvOfLines([heads, ...lines]), 'csv');
}
