import type { Lang } from '../languages/index.ts';

type InEach = Readonly<Partial<Record<Lang, string>>>;

/** What `data/<name>.yaml` says of a data file, in the terms of the Frictionless Table Schema; `unit`, `labels` and
 * `dimension` are ours. */
export interface DataDescription {
  fields: readonly Field[];
  /** What stands for no value: `..`, or `{ value: c, label: x }` where it is of a kind that has a sign of its own. */
  missingValues?: readonly (string | { value: string; label: string })[];
  dialect?: {
    /** The rows of the head, from 1: two where a head stands over several columns. */
    headerRows?: readonly number[];
  };
}

export interface Field {
  /** As the head of the file names the column; of two rows `2020 › sales`. */
  name: string;
  title?: InEach;
  type?: FieldType;
  /** The unit that is stored, where it is the same in every language; or the stored one in the first language and what
   * it is converted to in the others. */
  unit?: string | InEach;
  /** A list in `dimensions.yaml` that has the names of what stands in the column. */
  dimension?: string;
  /** The words of what stands in the column, by what stands there. */
  labels?: Readonly<Record<string, InEach>>;
}

export const fieldTypes = ['string', 'number', 'integer', 'year', 'yearmonth', 'date', 'any'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** `dimensions.yaml`: lists of places, groups and the like, each of which has an id and a name in every language. */
export type Dimensions = Readonly<Record<string, Readonly<Record<string, InEach & { also?: readonly string[] }>>>>;
