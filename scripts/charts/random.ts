import type { Lang } from '../languages/index.ts';
import type { Figure } from '../tables/index.ts';

/** What random tables are like that a form is tested with. */
export interface RandomTables {
  /** Rows are times, or names. */
  rows: 'times' | 'names';
  count: [least: number, most: number];
  series: [least: number, most: number];
  /** Units of the columns in turn. */
  units: string[];
  negative?: boolean;
  missing?: boolean;
  /** Values of a row, or of a column, come to 100. */
  whole?: 'row' | 'column';
  /** Values are places: whole numbers from 1 up. */
  places?: boolean;
}

/** Makes of a random figure one that a form can draw, where that takes more than a table. `chance` draws from 0 to 1. */
export type Fit = (figure: Figure, lang: Lang, chance: () => number) => Figure;
