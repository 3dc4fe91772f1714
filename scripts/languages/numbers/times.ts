const DAY = 24 * 60 * 60 * 1000;

/** What a time is one of. On one axis all are of one kind: a year beside a half-year is not compared. */
type TimeKind = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day' | 'clock';

/**
 * What a label says of its value: it is expected, estimated, not yet final, changed since, or worked out from other values
 * that are given.
 */
export type TimeStatus = 'forecast' | 'estimate' | 'provisional' | 'revised' | 'derived';

/** A label as a time. `at` counts in years, or in hours for a time of day; without a year it counts from 0. */
export interface LabelTime {
  kind: TimeKind;
  at: number;
  /** False for `3月` and `11 November`, which name no year. */
  dated: boolean;
  /** Of how many years, quarters or months it is: 2 for `2020年1—2月`, which stands where February stands. */
  span?: number;
  status?: TimeStatus;
}

const MONTHS: Partial<Record<TimeKind, number>> = { half: 6, quarter: 3, month: 1 };

/** A part of a year by its number from 1 on: the third quarter of 2020 is 2020.5. Undefined where there is none such. */
function partOfYear(kind: 'half' | 'quarter' | 'month', number: number, year?: number): LabelTime | undefined {
  const months = MONTHS[kind]!;
  if (!(number >= 1 && number <= 12 / months)) return undefined;
  return { kind, at: (year ?? 0) + ((number - 1) * months) / 12, dated: year !== undefined };
}

const yearTime = (year: number): LabelTime => ({ kind: 'year', at: year, dated: true });

/** A day of the calendar, true to the length of months: 1 March 2020 is 2020 and 60 of 366 days. */
function dayTime(month: number, day: number, year?: number): LabelTime | undefined {
  // Without a year it may be a leap year.
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return {
    kind: 'day',
    at: inYears(date.getTime(), year ?? 2000) - (year === undefined ? 2000 : 0),
    dated: year !== undefined,
  };
}

/** A moment in milliseconds as a year and the part of it that has gone. */
function inYears(time: number, year: number): number {
  const [first, next] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return year + (time - first) / (next - first);
}

/** A week by ISO 8601: the first is that of 4 January, and a week stands where its Monday stands. */
function weekTime(week: number, year?: number): LabelTime | undefined {
  if (!(week >= 1 && week <= 53)) return undefined;
  if (year === undefined) return { kind: 'week', at: ((week - 1) * 7) / 366, dated: false };
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * DAY;
  // Only some years have a 53rd week: the Thursday of a week is in its year.
  if (new Date(monday + 3 * DAY).getUTCFullYear() !== year) return undefined;
  return { kind: 'week', at: inYears(monday, year), dated: true };
}

const clockTime = (hour: number, minute = 0): LabelTime | undefined =>
  hour <= 24 && minute < 60 ? { kind: 'clock', at: hour + minute / 60, dated: false } : undefined;

/** What a pattern of named groups finds. `from` goes with `month`, `quarter` or `year`: the first of several. */
type Groups = Partial<
  Record<'year' | 'short' | 'next' | 'from' | 'half' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute', string>
>;

/** How a language writes times. */
export interface LabelForms {
  /** A label fits one of them as a whole. */
  patterns: readonly RegExp[];
  /** The number of a named part: 3 for `March`, `三` or `3`. */
  ordinal: (text: string) => number;
  /** What may stand behind a time and does not move it, with what it says of the value; '' says nothing of note. */
  remarks: readonly (readonly [pattern: RegExp, status: TimeStatus | ''])[];
}

/** A label by the first pattern that it fits. */
export function readLabel(label: string, { patterns, ordinal, remarks }: LabelForms): LabelTime | undefined {
  const text = label.trim();
  const [remark, said] = remarks.find(([pattern]) => pattern.test(text)) ?? [];
  const bare = remark ? text.replace(remark, '') : text;
  for (const pattern of patterns) {
    const groups = pattern.exec(bare)?.groups;
    const time = groups && timeOfGroups(groups, ordinal);
    if (!time) continue;
    const status = said || ('forecast' in groups && groups['forecast'] ? 'forecast' : undefined);
    return status ? { ...time, status } : time;
  }
  return undefined;
}

function timeOfGroups(groups: Groups, ordinal: (text: string) => number): LabelTime | undefined {
  const { next, half, quarter, month, week, day, hour, minute } = groups;
  const number = yearOf(groups);
  if (hour !== undefined) return clockTime(Number(hour), Number(minute ?? 0));
  if (week !== undefined) return weekTime(Number(week), number);
  if (half !== undefined) return partOfYear('half', ordinal(half), number);
  if (quarter !== undefined)
    return spanning(groups, ordinal(quarter), partOfYear('quarter', ordinal(quarter), number), ordinal);
  if (month !== undefined && day !== undefined) return dayTime(ordinal(month), Number(day), number);
  if (month !== undefined)
    return spanning(groups, ordinal(month), partOfYear('month', ordinal(month), number), ordinal);
  if (number === undefined) return undefined;
  if (groups.from !== undefined) return spanning(groups, number, yearTime(number), Number);
  // `2019–20` and `2019/2020` are years that begin in one and end in the next.
  const follows = next === undefined || Number(next) === number + 1 || Number(next) === (number + 1) % 100;
  return follows ? yearTime(number) : undefined;
}

/** `2021`, and `21` or `98` where only the last digits stand. */
function yearOf({ year, short }: Groups): number | undefined {
  if (year !== undefined) return Number(year);
  return short === undefined ? undefined : Number(short) + (Number(short) < 70 ? 2000 : 1900);
}

/** From one month, quarter or year to a later one: it stands where the last of them stands. */
function spanning(
  { from }: Groups,
  last: number,
  time: LabelTime | undefined,
  ordinal: (text: string) => number,
): LabelTime | undefined {
  if (from === undefined || !time) return time;
  const span = last - ordinal(from) + 1;
  return span > 1 ? { ...time, span } : undefined;
}

/**
 * Forms in figures, the same in every language: `2016`, `2021E`, `2019/20`, `2020-07`, `2020-11-11`, `2020Q1`, `Q4 2019`,
 * `1Q20`, `17/18`, `H1 2020`, `1H20`, `2020-W07`, `10:30`; as offices of statistics have them, `2020M07`; with points, `31.12.2020`, the day stands first.
 */
export const FIGURES: readonly RegExp[] = [
  /^(?:[FC]Y\s?)?(?<year>[12]\d{3})(?<forecast>[EFP])?$/iu,
  // ISO 8601 writes November 2010 as `2010-11`; `2010–11` and `2010/11` are two years.
  /^(?<year>[12]\d{3})[-.](?<month>\d{2})$/u,
  /^(?:FY\s?)?(?<year>[12]\d{3})\s?[–—/-]\s?(?<next>\d{2}|[12]\d{3})(?<forecast>[EFP])?$/iu,
  /^(?<from>[12]\d{3})\s?[–—~～-]\s?(?<year>[12]\d{3})$/u,
  /^FY\s?['’]?(?<short>\d{2})(?:[/–-](?<next>\d{2}))?(?<forecast>[EFP])?$/iu,
  // `17/18` is a year; `17-18` may be an age.
  /^(?<short>\d{2})\/(?<next>\d{2})$/u,
  /^(?<year>[12]\d{3})\/(?<month>\d{1,2})$/u,
  /^(?<year>[12]\d{3}) ?M(?<month>\d{1,2})$/u,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>[12]\d{3})$/u,
  // With strokes an American would begin with the month: read where only one of the two can be it.
  /^(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>[12]\d{3})$/u,
  /^(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>[12]\d{3})$/u,
  /^(?<year>[12]\d{3})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u,
  /^(?<year>[12]\d{3})[ -]?Q(?<quarter>[1-4])(?<forecast>[EFP])?$/iu,
  /^Q(?<quarter>[1-4])$/iu,
  /^Q(?<quarter>[1-4])[ ,/-]*(?<year>[12]\d{3})(?<forecast>[EFP])?$/iu,
  /^(?<quarter>[1-4])Q[ /-]?(?<year>[12]\d{3})(?<forecast>[EFP])?$/iu,
  /^(?<quarter>[1-4])Q[ /-]?['’]?(?<short>\d{2})(?<forecast>[EFP])?$/iu,
  /^Q(?<quarter>[1-4])[ /-]?['’]?(?<short>\d{2})(?<forecast>[EFP])?$/iu,
  /^(?<year>[12]\d{3})[ -]?H(?<half>[12])(?<forecast>[EFP])?$/iu,
  /^H(?<half>[12])[ ,-]*(?<year>[12]\d{3})(?<forecast>[EFP])?$/iu,
  /^(?<half>[12])H[ /-]?(?<year>[12]\d{3})(?<forecast>[EFP])?$/iu,
  /^(?<half>[12])H[ /-]?['’]?(?<short>\d{2})(?<forecast>[EFP])?$/iu,
  /^H(?<half>[12]) ?(?:FY ?)?['’]?(?:20)?(?<short>\d{2})(?<forecast>[EFP])?$/iu,
  /^Q(?<quarter>[1-4]) ?FY ?['’]?(?:20)?(?<short>\d{2})(?<forecast>[EFP])?$/iu,
  /^(?<year>[12]\d{3})-?W(?<week>\d{2})$/iu,
  /^(?<hour>\d{1,2}):(?<minute>\d{2})$/u,
];
