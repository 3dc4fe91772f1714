import type { Wording } from '../content/index.ts';
import { placeOfAttribute } from './cell-place.ts';
import { entriesIn, type EntryOrSkip, parseEntry } from './entry.ts';
import { type FigureAround, labelOfColumn } from './labels.ts';
import { periodKind } from './period.ts';
import type { Fault } from './types.ts';

interface FigureEntries {
  /** For each column of numbers its place in the table, and what it is of. */
  columns: { column: number; entry: EntryOrSkip }[];
  /** For each row. */
  rows: EntryOrSkip[];
}

/** What the attributes of a figure say of its columns and rows, or what is wrong with them. */
export function entriesOf(around: FigureAround): { entries?: FigureEntries; faults: Fault[] } {
  const { columns, rows } = around.figure.table;
  // A column that has no value yet is one of numbers, too.
  const numeric = columns.flatMap((one, column) =>
    one.numeric || (column > 0 && rows.every((row) => row[column]!.kind === 'missing')) ? [column] : [],
  );
  const ofColumns = listOf(
    around,
    'indicators',
    numeric.map((column) => columns[column]!.name),
  );
  const ofRows = listOf(
    around,
    'rowIndicators',
    rows.map((row) => row[0]!.text),
  );
  const faults = [...ofColumns.faults, ...ofRows.faults, ...wrongWhen(around)];
  if (faults.length > 0) return { faults };
  const twice = ofColumns.entries && namedTwice(around, numeric);
  if (twice) return { faults: [twice] };
  return {
    entries: {
      columns: numeric.map((column, index) => ({ column, entry: ofColumns.entries?.[index] ?? OPEN })),
      rows: rows.map((_, row) => ofRows.entries?.[row] ?? OPEN),
    },
    faults: [],
  };
}

/** Left to the other side. */
const OPEN: EntryOrSkip = { growth: false, places: [] };

export const atAttribute = ({ page, figure }: FigureAround, name: string, wording: Wording): Fault => ({
  at: () => placeOfAttribute(page, figure.id, name),
  wording,
});

/** The entries of an attribute: as many as there are columns or rows. */
function listOf(
  around: FigureAround,
  name: 'indicators' | 'rowIndicators',
  names: readonly string[],
): { entries?: EntryOrSkip[]; faults: Fault[] } {
  const text = around.figure[name];
  if (text === undefined) return { faults: [] };
  const written = entriesIn(text);
  const entries = written.flatMap((entry) => parseEntry(entry) ?? []);
  if (entries.length < written.length)
    return {
      faults: written
        .filter((entry) => !parseEntry(entry))
        .map((entry) => atAttribute(around, name, (words) => words.indicators.noEntry(entry))),
    };
  const times = entries.flatMap((entry) => (entry === 'skip' || entry.period === undefined ? [] : [entry.period]));
  const wrong = times.filter((period) => !periodKind(period));
  if (wrong.length > 0)
    return { faults: wrong.map((period) => atAttribute(around, name, (words) => words.indicators.noPeriod(period))) };
  if (written.length === names.length) return { entries, faults: [] };
  return {
    faults: [
      atAttribute(around, name, (words) =>
        words.indicators.otherCount(name === 'indicators', written.length, [...names]),
      ),
    ],
  };
}

function wrongWhen(around: FigureAround): Fault[] {
  const { when } = around.figure;
  if (when === undefined || periodKind(when)) return [];
  return [atAttribute(around, 'when', (words) => words.indicators.noPeriod(when))];
}

/** Two columns with one entry whose heads do not tell them apart. */
function namedTwice(around: FigureAround, columns: readonly number[]): Fault | undefined {
  const written = entriesIn(around.figure.indicators!);
  const keys = columns.map((column, index) => {
    const { period = '', places } = labelOfColumn(around, column);
    return [written[index], period, ...places].join(' ');
  });
  const at = keys.findIndex((key, index) => !key.startsWith('-') && keys.indexOf(key) < index);
  return at < 0 ? undefined : atAttribute(around, 'indicators', (words) => words.indicators.twice(written[at]!));
}
