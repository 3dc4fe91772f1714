import { addresses } from '../../addresses.ts';
import { describe } from '../../charts/index.ts';
import type { Figure } from '../../tables/index.ts';
import type { SearchRecord } from './record.ts';
import { block } from './text.ts';
import { recordWords } from '../../languages/search/index.ts';

/** A figure: its title, what the chart shows in words, what is said of it, and its values row by row. */
export function figureRecord(figure: Figure, { lang, filed }: SearchRecord, where: string): SearchRecord {
  const { id, title, printed, source, derived, missing, note, unit, table } = figure;
  const columns = table.columns.map((column) =>
    column.unit ? recordWords(lang).column(column.name, column.unit) : column.name,
  );
  const texts = [
    describe(figure, lang),
    printed,
    source,
    derived,
    missing,
    note,
    unit,
    columns.join(' '),
    ...table.rows.map((row) => row.map(({ text }) => text).join(' ')),
  ];
  return {
    url: addresses.figure(lang, filed.report, id),
    lang,
    title,
    where,
    filed: { ...filed, kind: 'figure' },
    blocks: texts.flatMap((text) => block('', text ?? '')),
  };
}
