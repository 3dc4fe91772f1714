import type { ValueQualifier } from '../content/index.ts';
import { valueQualifiers } from '../content/index.ts';

/**
 * Which indicator a column or a row is of, as an editor writes it: `turnover`, `turnover.growth`, with a place, a period
 * and a qualifier, `turnover[zhejiang+urban]@2019~comparable`. `.` leaves the indicator to the row, or to the column.
 */
export interface Entry {
  id?: string;
  growth: boolean;
  /** Ids of `dimensions.yaml`. */
  places: readonly string[];
  period?: string;
  qualifier?: ValueQualifier;
}

/** `-`: no indicator. */
export type EntryOrSkip = Entry | 'skip';

const ENTRY = new RegExp(
  [
    String.raw`^(?:(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)(?<growth>\.growth)?|\.(?<ofRow>growth)?)`,
    String.raw`(?:\[(?<places>[^\]]+)\])?(?:@(?<period>[^~]+))?(?:~(?<qualifier>[a-z]+))?$`,
  ].join(''),
);

/** One entry; undefined for what is none. */
export function parseEntry(text: string): EntryOrSkip | undefined {
  if (text === '-') return 'skip';
  const found = ENTRY.exec(text)?.groups;
  if (!found || (found.qualifier && !isQualifier(found.qualifier))) return undefined;
  return {
    ...(found.id && { id: found.id }),
    growth: Boolean(found.growth ?? found.ofRow),
    places: placesIn(found.places),
    ...(found.period && { period: found.period.trim() }),
    ...(found.qualifier && { qualifier: found.qualifier as ValueQualifier }),
  };
}

/** `zhejiang+urban` -> both ids. */
export const placesIn = (text = ''): string[] =>
  text
    .split('+')
    .map((place) => place.trim())
    .filter(Boolean);

/** `turnover.growth` -> turnover, and that it is its growth. */
export const splitId = (id: string): { id: string; growth: boolean } => ({
  id: id.replace(/\.growth$/, ''),
  growth: id.endsWith('.growth'),
});

const isQualifier = (text: string): boolean => (valueQualifiers as readonly string[]).includes(text);

/** The items of a list, `a, b[x], -`. */
export const entriesIn = (text: string): string[] => text.split(/[,，、]/).map((entry) => entry.trim());

/** What a cell is of: its row says more exactly what its column says, or the other way round. */
export function combined(row: EntryOrSkip, column: EntryOrSkip): EntryOrSkip {
  if (row === 'skip' || column === 'skip') return 'skip';
  return {
    ...column,
    ...row,
    growth: row.growth || column.growth,
    places: [...new Set([...row.places, ...column.places])],
  };
}
