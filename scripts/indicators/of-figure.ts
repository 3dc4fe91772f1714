import type { Position, ValueQualifier } from '../content/index.ts';
import { type Cell, headsUnits, sourceRow } from '../tables/index.ts';
import { placeOfCell } from './cell-place.ts';
import { combined, type Entry } from './entry.ts';
import { atAttribute, entriesOf } from './figure-entries.ts';
import { type FigureAround, type Label, labelOfColumn, labelOfRow } from './labels.ts';
import { type Period, periodOfLabel } from './period.ts';
import { quantityOfCell } from './quantity.ts';
import type { Fault, ReadValue } from './types.ts';

interface FigureReading {
  values: ReadValue[];
  faults: Fault[];
  /** Indicators that the figure names, whether or not it has a value of them. */
  named: string[];
}

const NOTHING: FigureReading = { values: [], faults: [], named: [] };

/** What the values of a figure are of: as its attributes say, and the heads of its columns and rows. */
export function valuesOfFigure(around: FigureAround): FigureReading {
  const { figure } = around;
  if (figure.indicators === undefined && figure.rowIndicators === undefined)
    return figure.when === undefined
      ? NOTHING
      : { ...NOTHING, faults: [atAttribute(around, 'when', (words) => words.indicators.looseWhen)] };
  const { entries, faults } = entriesOf(around);
  if (!entries) return { ...NOTHING, faults };
  const within = periodOfAll(around);
  const heads = new Map(entries.columns.map(({ column }) => [column, labelOfColumn(around, column, within)]));
  const rows = entries.rows.map((entry, row) => ({ row, entry, label: labelOfRow(around, row, within) }));
  const unknown = rows.filter(({ entry, label }) => label.unknown !== undefined && entry !== 'skip' && !isOwn(entry));
  const cells = rows
    .filter((row) => !unknown.includes(row))
    .flatMap(({ row, entry, label }) =>
      entries.columns.flatMap(({ column, entry: ofColumn }): CellOf[] => {
        const both = combined(entry, ofColumn);
        // An indicator of its own is no matter of what its row is called.
        const places = entry !== 'skip' && entry.id !== undefined ? [] : label.places;
        return both === 'skip'
          ? []
          : [{ row, column, entry: both, labels: [{ ...label, places }, heads.get(column)!] }];
      }),
    );
  const read = cells.map((cell) => valueOfCell(around, cell, within));
  return {
    values: read.flatMap((found) => (typeof found === 'object' ? [found] : [])),
    faults: [
      ...unknown.map(({ row, label }) => ({
        at: () => placeOfCell(around.page, figure.id, sourceRow(figure.table, row), 0),
        wording: ((words) => words.indicators.unknownRow(label.unknown!)) satisfies Fault['wording'],
      })),
      ...(read.includes('no indicator')
        ? [atAttribute(around, 'indicators', (words) => words.indicators.noIndicator)]
        : []),
      ...(read.includes('no period')
        ? [atAttribute(around, 'period', (words) => words.indicators.periodInWords(figure.period!))]
        : []),
    ],
    named: [...new Set(cells.flatMap(({ entry }) => entry.id ?? []))],
  };
}

/** Whether an entry of a row says what its label need not say. */
const isOwn = ({ id, places, period }: Entry): boolean => id !== undefined || places.length > 0 || period !== undefined;

/** The period of all values that rows and columns do not say; undefined where the figure says it in words. */
const periodOfAll = ({ figure: { when, period }, page, period: ofReport }: FigureAround): Period | undefined =>
  when ?? (period === undefined ? ofReport : periodOfLabel(period, page.path.lang));

interface CellOf {
  row: number;
  column: number;
  entry: Entry;
  /** Of its row and of its column. */
  labels: [Label, Label];
}

/** Undefined where the cell holds no value. */
function valueOfCell(
  { figure, page }: FigureAround,
  { row, column, entry: { id, growth, places, period, qualifier }, labels }: CellOf,
  within: Period | undefined,
): ReadValue | 'no indicator' | 'no period' | undefined {
  if (id === undefined) return 'no indicator';
  const cell = figure.table.rows[row]![column]!;
  const quantity = cell.kind === 'number' && quantityOfCell(cell, unitOf(figure, row, column), page.path.lang);
  if (!quantity) return undefined;
  const time = period ?? labels[0].period ?? labels[1].period ?? within;
  if (time === undefined) return 'no period';
  return {
    id,
    growth,
    places: [...new Set([...places, ...labels.flatMap((label) => label.places)])].sort(),
    period: time,
    quantity,
    qualifiers: qualifiersOf(cell, [qualifier, ...labels.map(({ status }) => status)]),
    at: (): Position => placeOfCell(page, figure.id, sourceRow(figure.table, row), column),
  };
}

/** A unit of the column goes before that of the row, and that before the figure's. */
function unitOf(figure: FigureAround['figure'], row: number, column: number): string | undefined {
  const { columns, rows } = figure.table;
  const units = columns.findIndex(({ name }) => headsUnits(name));
  const ofRow = units < 0 ? undefined : rows[row]![units];
  return columns[column]!.unit ?? (ofRow?.kind === 'text' ? ofRow.text : undefined) ?? figure.unit;
}

const FLAGS = { provisional: 'preliminary', revised: 'revised', estimated: 'estimate' } as const;

function qualifiersOf(
  cell: Extract<Cell, { kind: 'number' }>,
  said: readonly (ValueQualifier | undefined)[],
): ValueQualifier[] {
  const flags = (cell.flags ?? []).map((flag) => FLAGS[flag]);
  return [...new Set([...said, ...flags].filter((one) => one !== undefined))];
}
