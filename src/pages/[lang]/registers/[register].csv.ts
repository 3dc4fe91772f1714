import type { APIContext } from 'astro';
import { addresses } from '../../../../scripts/addresses.ts';
import type { Lang } from '../../../../scripts/languages/index.ts';
import { dateIn } from '../../../../scripts/numbers/index.ts';
import { csvOfRecords } from '../../../../scripts/text/index.ts';
import { registerInfo, registerRoutes } from '../../../library/index.ts';
import { absolute } from '../../../urls.ts';

/** The rows of a register, for spreadsheets: its columns, with dates as ISO 8601 has them, the report that prints a row, and the row's address. */
export const getStaticPaths = registerRoutes;

export function GET({ params }: APIContext): Response {
  const { lang, register } = params as { lang: Lang; register: string };
  const { columns, parts } = registerInfo(lang, register)!;
  const fieldOf = (text: string, { isDate }: { isDate: boolean }) => (isDate && dateIn(text, lang)) || text;
  const rows = parts.flatMap(({ report, rows: own }) =>
    own.map((row) => ({
      ...Object.fromEntries(columns.map((column) => [column.head, fieldOf(row.cells[column.key] ?? '', column)])),
      report: report.title,
      url: `${absolute(addresses.register(lang, register))}#${row.id}`,
    })),
  );
  return new Response(csvOfRecords(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
