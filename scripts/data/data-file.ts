import type { DataDescription } from './description.ts';
import type { Grid } from './grid.ts';

/** A data file with what is known of it. */
export interface Data {
  grid: Grid;
  /** Undefined where the library has one language and the head of the file is shown as it is. */
  description?: DataDescription;
}

export interface Headers {
  names: string[];
  /** Columns in which nothing stands, or nothing but a head that is merged with the one before. */
  empty: ReadonlySet<number>;
  /** The row of the file in which the head ends, from 0. */
  last: number;
}
