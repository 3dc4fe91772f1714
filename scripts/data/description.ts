import type { Lang } from '../languages/index.ts';

type InEach = Readonly<Partial<Record<Lang, string>>>;

/** What `data/<name>.yaml` says of a data file, in the terms of the Frictionless Table Schema; `unit`, `labels` and
 * `dimension` are ours. */
export interface DataDescription {
  /** A library in one language may leave columns out. */
  fields?: readonly Field[];
  /** What stands for no value: `..`, or `{ value: c, label: x }` where it is of a kind that has a sign of its own. */
  missingValues?: readonly (string | { value: string; label: string })[];
  dialect?: Dialect;
  /** What the footnotes in its cells and titles say, by their labels. */
  notes?: Readonly<Record<string, InEach>>;
}

/** How a file is written. What stands here of decimals holds for all columns that do not say otherwise, in CSV alone: a
 * workbook stores numbers. */
export interface Dialect extends Decimals {
  /** The rows of the head, from 1: two where a head stands over several columns; the first that is not empty, if it is
   * not said. */
  headerRows?: readonly number[];
  /** Rows that hold no data, from 1: titles, notes, the source under a table. */
  commentRows?: readonly number[];
  /** Between the fields of a CSV; a comma, if it is not said. */
  delimiter?: Delimiter;
  /** Whether a row with a label alone heads those under it, and an empty row ends a group, as in a table of a text. */
  rowGroups?: boolean;
}

/** What may stand between fields. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** `73.435,6` has `decimalChar: ","` and `groupChar: "."`. */
export interface Decimals {
  decimalChar?: string;
  groupChar?: string;
}

export interface Field extends Decimals {
  /** As the head of the file names the column; of two rows `2020 › sales`. */
  name: string;
  title?: InEach;
  type?: FieldType;
  /** The unit that is stored, where it is the same in every language; or the stored one in the first language and what
   * it is converted to in the others. */
  unit?: string | InEach;
  /** A list in `dimensions.yaml` that has the names of what stands in the column. */
  dimension?: string;
  /** How a date is written: `%d.%m.%Y`; `2020-01-31`, if it is not said. */
  format?: string;
  /** The column that says something of its values, as statistics offices have it: `p` provisional, `c` why there is none. */
  flags?: string;
  /** The words of what stands in the column, by what stands there. */
  labels?: Readonly<Record<string, InEach>>;
}

export const fieldTypes = ['string', 'number', 'integer', 'year', 'yearmonth', 'date', 'any'] as const;
type FieldType = (typeof fieldTypes)[number];

/** `dimensions.yaml`: lists of places, groups and the like, each of which has an id and a name in every language. */
export type Dimensions = Readonly<Record<string, Readonly<Record<string, InEach & { also?: readonly string[] }>>>>;
