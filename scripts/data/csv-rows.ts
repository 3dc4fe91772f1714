import { parse } from 'csv-parse/sync';
import type { Delimiter } from './description.ts';

/** A row of a CSV as it is parsed. */
export interface CsvRow {
  record: string[];
  /** As written, with the line end. */
  raw: string;
  /** The line in which it ends, from 1. */
  info: { lines: number };
}

/** Rows as they stand, as long as each is; at most `to` of them. */
export const parseRows = (text: string, delimiter: Delimiter, to = -1): CsvRow[] =>
  parse(text, { bom: true, delimiter, info: true, raw: true, relaxColumnCount: true, to }) as unknown as CsvRow[];

export const isFilled = ({ record }: CsvRow): boolean => record.some((field) => field.trim() !== '');

/** The line in which a row begins, from 1. */
export const firstLine = ({ raw, info }: CsvRow): number =>
  info.lines - (raw.replace(/\r?\n$/, '').match(/\n/g)?.length ?? 0);
