import { fold } from '../../../scripts/search/query/facet-value.ts';
import type { Cell, Column } from '../../../scripts/tables/types.ts';

/** A figure's JSON file, as far as its rows go; see scripts/tables/json.ts. */
export interface TableFile {
  columns: Column[];
  rows: CellData[][];
  groups?: { levels: string[]; from: number; to: number }[];
  totals?: { row: number; kind: string }[];
  /** What its footnotes say, by label. */
  notes?: Record<string, string>;
}

type CellData = Record<string, unknown> & { text: string; value: number | null };

/** A row that can be searched and ordered. `number` counts from 1 as the table has it. */
export interface Row {
  number: number;
  cells: Cell[];
  /** The text that is searched, folded. */
  text: string;
  /** The head that it stands under, '' for none, and its place among the runs of rows under one head. */
  group: string;
  run: number;
  total?: string;
}

/** What the reader asks for: words that a row has, and a column by which rows are ordered. */
export interface Wish {
  q: string;
  sort?: { column: number; isDescending: boolean };
}

export function rowsOf({ rows, groups = [], totals = [] }: TableFile): Row[] {
  const kinds = new Map(totals.map(({ row, kind }) => [row, kind]));
  return rows.map((data, row) => {
    const before = groups.filter(({ from }) => from <= row).length;
    const group = groups.find(({ from, to }) => from <= row && row < to);
    const name = group?.levels.join(' › ') ?? '';
    return {
      number: row + 1,
      cells: data.map(cellOf),
      text: fold([name, ...data.map(({ text }) => text)].join(' ')),
      group: name,
      // Rows after the last head that stand under none are a run of their own.
      run: 2 * before + (group || before === 0 ? 0 : 1),
      total: kinds.get(row),
    };
  });
}

function cellOf({ value, missing, ...said }: CellData): Cell {
  if (typeof missing === 'string') return { kind: 'missing', reason: missing, ...said } as Cell;
  return value === null ? ({ kind: 'text', ...said } as Cell) : ({ kind: 'number', value, ...said } as Cell);
}

/** The rows that have all words of the wish, in its order; rows stay under their heads. */
export function chosenRows(rows: readonly Row[], { q, sort }: Wish, lang: string): Row[] {
  const words = q.split(/\s+/).map(fold).filter(Boolean);
  const chosen = rows.filter(({ text }) => words.every((word) => text.includes(word)));
  if (!sort) return chosen;
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const sign = sort.isDescending ? -1 : 1;
  return chosen.toSorted((a, b) => {
    const [one, other] = [a.cells[sort.column]!, b.cells[sort.column]!];
    return a.run - b.run || rank(one) - rank(other) || sign * order(one, other, compare);
  });
}

/** Values before texts, and what has no value last, whichever way rows are ordered. */
const rank = ({ kind }: Cell): number => ['number', 'text', 'missing'].indexOf(kind);

function order(one: Cell, other: Cell, compare: (a: string, b: string) => number): number {
  if (one.kind === 'number' && other.kind === 'number') return one.value - other.value;
  return one.kind === 'text' && other.kind === 'text' ? compare(one.text, other.text) : 0;
}
