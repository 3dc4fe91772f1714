/** What a time is one of. On one axis all are of one kind: a year beside a half-year is not compared. */
export type TimeKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'clock';

/** A label as a time. `at` counts in years, or in hours for a time of day; without a year it counts from 0. */
export interface LabelTime {
  kind: TimeKind;
  at: number;
  /** False for `3月` and `11 November`, which name no year. */
  dated: boolean;
}

const MONTHS: Partial<Record<TimeKind, number>> = { half: 6, quarter: 3, month: 1 };

/** A part of a year by its number from 1 on: the third quarter of 2020 is 2020.5. Undefined where there is none such. */
export function partOfYear(kind: 'half' | 'quarter' | 'month', number: number, year?: number): LabelTime | undefined {
  const months = MONTHS[kind]!;
  if (!(number >= 1 && number <= 12 / months)) return undefined;
  return { kind, at: (year ?? 0) + ((number - 1) * months) / 12, dated: year !== undefined };
}

export const yearTime = (year: number): LabelTime => ({ kind: 'year', at: year, dated: true });

export function dayTime(month: number, day: number, year?: number): LabelTime | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return { kind: 'day', at: (year ?? 0) + (month - 1 + (day - 1) / 31) / 12, dated: year !== undefined };
}

export const clockTime = (hour: number, minute = 0): LabelTime | undefined =>
  hour <= 24 && minute < 60 ? { kind: 'clock', at: hour + minute / 60, dated: false } : undefined;

/** What a pattern of named groups finds: `h`, `q` (from 1), `month`, `day`, `hour`, `minute`, `year`, `next`. */
type Groups = Record<string, string | undefined>;

/** A label by the first pattern that it fits as a whole. `ordinal` tells the number of a named part: 3 for
 * `March`, `三` or `3`. */
export function readLabel(
  label: string,
  patterns: readonly RegExp[],
  ordinal: (text: string) => number,
): LabelTime | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(label)?.groups;
    const time = groups && timeOfGroups(groups, ordinal);
    if (time) return time;
  }
  return undefined;
}

function timeOfGroups(
  { year, next, half, quarter, month, day, hour, minute }: Groups,
  ordinal: (text: string) => number,
): LabelTime | undefined {
  const number = year === undefined ? undefined : Number(year);
  if (hour !== undefined) return clockTime(Number(hour), Number(minute ?? 0));
  if (half !== undefined) return partOfYear('half', ordinal(half), number);
  if (quarter !== undefined) return partOfYear('quarter', ordinal(quarter), number);
  if (month !== undefined && day !== undefined) return dayTime(ordinal(month), Number(day), number);
  if (month !== undefined) return partOfYear('month', ordinal(month), number);
  if (number === undefined) return undefined;
  // `2019–20` and `2019/2020` are years that begin in one and end in the next.
  const follows = next === undefined || Number(next) === number + 1 || Number(next) === (number + 1) % 100;
  return follows ? yearTime(number) : undefined;
}

/** Forms in figures, the same in every language: `2016`, `2019/20`, `2020-07`, `2020-11-11`, `2020Q1`, `Q4 2019`, `H1 2020`, `10:30`. */
export const FIGURES: readonly RegExp[] = [
  /^(?:FY\s?)?(?<year>[12]\d{3})[EFP]?$/iu,
  // ISO 8601 writes November 2010 as `2010-11`; `2010–11` and `2010/11` are two years.
  /^(?<year>[12]\d{3})[-.](?<month>\d{2})$/u,
  /^(?:FY\s?)?(?<year>[12]\d{3})\s?[–—/-]\s?(?<next>\d{2}|[12]\d{3})$/iu,
  /^(?<year>[12]\d{3})\/(?<month>\d{1,2})$/u,
  /^(?<year>[12]\d{3})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u,
  /^(?<year>[12]\d{3})[ -]?Q(?<quarter>[1-4])$/iu,
  /^Q(?<quarter>[1-4])$/iu,
  /^Q(?<quarter>[1-4])[ ,-]*(?<year>[12]\d{3})$/iu,
  /^(?<year>[12]\d{3})[ -]?H(?<half>[12])$/iu,
  /^H(?<half>[12])[ ,-]*(?<year>[12]\d{3})$/iu,
  /^(?<hour>\d{1,2}):(?<minute>\d{2})$/u,
];
