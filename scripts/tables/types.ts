import type { Qualifier } from '../languages/index.ts';

/**
 * What a table cell holds. `text` is always what the author wrote.
 * A value that print does not give is a kind of its own, never 0 and never NaN.
 */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string; value: number; qualifier?: Qualifier; unit?: string }
  | { kind: 'missing'; text: string };

export interface Column {
  /** Header without its bracketed unit: `占比`. */
  name: string;
  /** The column's own unit, from a bracket at the end of its header: `占比（%）` -> `%`. '' for ranks, which have none. */
  unit?: string;
  /** True when every cell that is not missing holds a number, and at least one does. */
  numeric: boolean;
}

/** Columns and rows; every row has as many cells as there are columns. */
export interface Table {
  columns: Column[];
  rows: Cell[][];
}

/** A `<Figure>`: its attributes, as written, and its table. */
export interface Figure {
  id: string;
  /** Name of a form of chart, as written; which there are is no concern of tables. */
  chart: string;
  title: string;
  /** Unit of every number column that names none itself. */
  unit?: string;
  source: string;
  /** The printed number: `图1-4`. */
  printed?: string;
  /** Period that the values are of: `2020`. */
  period?: string;
  /** Where the values come from, when not from the printed figure itself. */
  derived?: string;
  /** In words: which of the printed figure's values print gives nowhere. */
  missing?: string;
  /** A remark under the chart. */
  note?: string;
  /** Label of the row to which the eye is led. */
  highlight?: string;
  /** `no` where shares are known not to be parts of one whole (multiple answers, a selection). */
  whole?: 'yes' | 'no';
  table: Table;
}
