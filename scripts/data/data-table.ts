import type { Lang } from '../languages/index.ts';
import type { Dimensions } from './description.ts';
import type { DataFault } from './grid.ts';

/** The texts of a table, as an editor would have written them, and the cell of the file that each is of. */
export interface DataTable {
  head: DataHead[];
  body: DataRow[];
  /** What the heads of groups of rows are, the outer one first: `Country`. */
  groupNames: string[];
}

export interface DataHead extends DataCell {
  /** The unit in the bracket that ends it; undefined where there is none. */
  unit?: string;
  /** Whether the column holds words, times or codes, whatever they look like. */
  isText: boolean;
}

export interface DataRow {
  /** Whether it heads others or ends a group; left out where empty cells say so, as in a table of a text. */
  isHead?: boolean;
  cells: DataCell[];
}

export interface DataCell {
  text: string;
  place: Pick<DataFault, 'line' | 'column'>;
}

export interface Around {
  lang: Lang;
  /** Of the library; the first is that in which units are stored. */
  languages: readonly Lang[];
  dimensions: Dimensions;
}
