import type { CheckMessages, Lang, Message } from '../languages/index.ts';

/** A data file, or a sheet of it, as rows of texts: the head first. Each row is as long as the longest. */
export interface Grid {
  rows: readonly (readonly string[])[];
  /** Where a cell stands; rows and columns count from 0, lines and columns of the place from 1. */
  placeOf: (row: number, column: number) => CellPlace;
  /** Why a cell holds no value that could be shown: a formula without one, an error. */
  faultAt?: (row: number, column: number) => DataFault['wording'] | undefined;
  /** What a workbook has and does not show. */
  hidden?: { rows: ReadonlySet<number>; columns: ReadonlySet<number> };
}

/** A text of several lines in one: without a space between Chinese characters. */
export const oneLine = (text: string): string =>
  text.replace(/(?<=\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, '').replace(/\s*\n\s*/gu, ' ');

/** `name` is what the program that the file comes from calls it: `B12` in a workbook. */
interface CellPlace {
  line: number;
  column: number;
  name?: string;
}

/** What is wrong with a data file, at which place in it. */
export interface DataFault {
  line: number;
  column: number;
  wording: (words: CheckMessages, lang: Lang) => Message;
}

/** A cell as a table of a text has it, or what is wrong with it. */
export type CellText = { text: string } | { fault: DataFault['wording'] };

/** The file as a grid, or why it is none. */
export type GridReading = { grid: Grid; faults: DataFault[] } | { grid?: undefined; faults: DataFault[] };

/** Rows may be this many, and a row this long. A page of a site is no database. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 200;
