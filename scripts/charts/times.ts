import { facts, languages } from '../languages/index.ts';

/**
 * A row label as a point in time, in years; undefined where it is none.
 * `2016` -> 2016, `2020年7月` -> 2020.5, `Jul 2020` -> 2020.5, `双11` -> undefined
 */
export function timeOf(label: string): number | undefined {
  const year = /^(\d{4})\s*年?$/u.exec(label);
  if (year) return Number(year[1]);
  const inFigures = /^(\d{4})\s*年\s*(\d{1,2})\s*月底?$/u.exec(label);
  if (inFigures) return Number(inFigures[1]) + (Number(inFigures[2]) - 1) / 12;
  const named = /^([a-z]{3})[a-z]*\.?\s+(\d{4})$/i.exec(label);
  const month = named ? monthOf(named[1]!.toLowerCase()) : -1;
  return month < 0 ? undefined : Number(named![2]) + month / 12;
}

/** The first three letters of a month in any language -> 0 to 11; -1 for what is none. */
const monthOf = (letters: string): number =>
  Math.max(...languages.map((lang) => facts(lang).months.findIndex((name) => name.toLowerCase().startsWith(letters))));

/** Where the rows stand along the axis: in time where every label is a time and they ascend, else in equal steps. */
export function timesOf(labels: string[]): number[] {
  const times = labels.map(timeOf);
  const ascending = times.every((time, index) => time !== undefined && (index === 0 || time > times[index - 1]!));
  return ascending ? (times as number[]) : labels.map((_, index) => index);
}

/** True for `2016`, `2017`…: a series of years, in which a year left out is a gap as much as a missing value is. */
export const isYearly = (labels: string[]): boolean => labels.every((label) => Number.isInteger(timeOf(label) ?? 0.5));
