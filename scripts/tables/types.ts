import type { Qualifier } from '../languages/index.ts';
import type { Flag } from './flag-letters.ts';
import type { MissingReason } from './missing-reasons.ts';

/** What stands in a cell, a head or the head of a group of rows besides its text. */
export interface Marks {
  /** Labels of its footnotes, in order: `['nbs']`. What they say stands in the figure's `notes`. */
  notes?: string[];
  /** Where its links lead, as written. */
  links?: string[];
  /** True when something of it is bold. */
  bold?: boolean;
}

/** A label, a name, a code, a range: whatever is no single number. */
interface TextCell extends Marks {
  kind: 'text';
  text: string;
}

export interface NumberCell extends Marks {
  kind: 'number';
  text: string;
  /** In plain units of the cell (`2400万场` -> 24000000), else in those of its column. */
  value: number;
  /** `超2400`, `over 24`: the value is a bound or is not exact. */
  qualifier?: Qualifier;
  /** As written without its flags, and with a minus for accountants' brackets; left out where that is `text`. */
  plain?: string;
  /** The unit that the cell itself names; it goes before the column's. */
  unit?: string;
  /** The digits of the interval that stands behind it: `2.36 (2.27–2.44)`. */
  interval?: { low: string; high: string };
  /** Provisional, revised, estimated; none where it says nothing. */
  flags?: Flag[];
}

/** No value is given. A kind of its own, never 0 and never NaN. */
interface MissingCell extends Marks {
  kind: 'missing';
  /** The sign as written; '' where the cell is empty, which in a column of text lacks nothing. */
  text: string;
  reason: MissingReason;
  /** The least value that is shown, where `reason` is `below`: `<5` -> 5. */
  limit?: number;
}

/** What a table cell holds. `text` is always what the author wrote, without marks of footnotes. */
export type Cell = TextCell | NumberCell | MissingCell;

export interface Column extends Marks {
  /** Header without its bracketed unit: `占比`. Whole, with the heads above it: `2020 › 占比`. */
  name: string;
  /** The same from the top, where heads stand above it: `['2020', '占比']`. */
  levels?: string[];
  /** The column's own unit, from a bracket at the end of its header: `占比（%）` -> `%`. '' for ranks, which have none. */
  unit?: string;
  /** True when every cell that is not missing holds a number, and at least one does. */
  numeric: boolean;
}

/** Rows that stand under a head of their own: in the source, a row with nothing but a label. */
export interface RowGroup extends Marks {
  /** From the outermost: `['资产', '流动资产']` for a row `资产 › 流动资产`. */
  levels: string[];
  /** The first row of the group and the one after its last, by their places in `rows`. */
  from: number;
  to: number;
  /** The place of the head itself among the rows of the source. */
  at: number;
}

/** Columns and rows; every row has as many cells as there are columns. */
export interface Table {
  columns: Column[];
  /** Rows with values. Those that only head others are in `groups`. */
  rows: Cell[][];
  /** In order. Rows before, between and after them belong to none. */
  groups?: RowGroup[];
  /** What their levels are, where a data file says it: `['Country']`. */
  groupNames?: string[];
  /** For each row its place among the rows of the source, from 0; left out where they are the same. */
  sourceRows?: number[];
}

/** A `<Figure>`: its attributes, as written, and its table. */
export interface Figure {
  id: string;
  /** Name of a form of chart, as written, or `auto`; which there are is no concern of tables. */
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
  /** The row or the column to which the eye is led; several with ; between them. */
  highlight?: string;
  /** A value to be reached, in the unit of the chart, and what it is called: `12.5 目标`; several with ; between them. */
  target?: string;
  /** A value to compare with: `7.6 EU average`. */
  reference?: string;
  /** Where the series begins anew, and why: `2018: new method`. */
  break?: string;
  /** `log` where values stand on a logarithmic scale. */
  scale?: 'log';
  /** `no` where shares are known not to be parts of one whole (multiple answers, a selection). */
  whole?: 'yes' | 'no';
  /** Labels of rows that are sums though their labels do not say so, with ; between them: `毛利；营业利润`. */
  totals?: string;
  /** The form of chart of its panels, where it has several. */
  of?: string;
  /** The map whose tiles its rows are. */
  map?: string;
  /** The file that its table comes from, `regions.csv` or `book.xlsx#Sheet1`, and what it takes of it. */
  data?: string;
  columns?: string;
  rows?: string;
  /** Which indicator each column of numbers is of, and each row where rows differ: `turnover, turnover.growth, -`. */
  indicators?: string;
  rowIndicators?: string;
  /** The period of its values as indicators count it, where `period` says it in words: `2020-11-01/2020-11-11`. */
  when?: string;
  table: Table;
  /** The tiles of its map, where the library has it. */
  grid?: MapGrid;
  /** What the footnotes in its table say, by label, as plain text. Only where the whole text was read. */
  notes?: Record<string, string>;
}

/** A map of tiles, as one language names it. */
export interface MapGrid {
  name: string;
  columns: number;
  rows: number;
  tiles: MapTile[];
}

/** Columns and rows count from 0. */
export interface MapTile {
  id: string;
  /** A few letters, where a name has no room. */
  code: string;
  name: string;
  /** Every name of the place in any language, in small letters. */
  known: string[];
  column: number;
  row: number;
}
