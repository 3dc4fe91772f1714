import { addresses } from '../../addresses.ts';
import { describe } from '../../charts/index.ts';
import { type Figure, groupAt, headsUnits } from '../../tables/index.ts';
import type { SearchRecord } from './record.ts';
import { block, rowOf } from './text.ts';
import { recordWords } from '../../languages/search/index.ts';

/** A figure: its title, what the chart shows in words, what is said of it, and its values row by row. */
export function figureRecord(figure: Figure, { lang, filed }: SearchRecord, where: string): SearchRecord {
  const { id, title, printed, source, derived, missing, note, unit, table } = figure;
  const columns = table.columns.map((column) =>
    column.unit ? recordWords(lang).column(column.name, column.unit) : column.name,
  );
  const isUnit = table.columns.map(({ name }) => headsUnits(name));
  const texts = [
    describe(figure, lang),
    printed,
    source,
    derived,
    missing,
    note,
    unit,
    rowOf(columns),
    ...table.rows.map((row, index) =>
      rowOf([
        ...(groupAt(table, index)?.levels ?? []),
        ...withUnits(
          row.map(({ text }) => text),
          isUnit,
        ),
      ]),
    ),
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

/** A value and its unit are one cell: `省`, `14`, `个` -> `省`, `14 个`. */
const withUnits = (cells: readonly string[], isUnit: readonly boolean[]): string[] =>
  cells.flatMap((cell, i) =>
    i > 0 && isUnit[i] ? [] : [[cell, isUnit[i + 1] && cells[i + 1]].filter(Boolean).join(' ')],
  );
