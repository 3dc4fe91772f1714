import { catalogue, facts, formatDate, type Lang, type LabelTime, numbersOf } from '../languages/index.ts';

/**
 * A time as a key that is the same in every language: `2020`, `2019/20` (a year that ends in the next), `2020-H1`,
 * `2020-Q3`, `2020-11`, `2020-W07`, `2020-11-11`, or two of one kind with a slash between, `2020-01/2020-09`.
 */
export type Period = string;

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day' | 'span';

const KINDS: readonly (readonly [PeriodKind, RegExp])[] = [
  ['year', /^[12]\d{3}(?:\/\d{2})?$/],
  ['half', /^[12]\d{3}-H[12]$/],
  ['quarter', /^[12]\d{3}-Q[1-4]$/],
  ['month', /^[12]\d{3}-(?:0[1-9]|1[0-2])$/],
  ['week', /^[12]\d{3}-W(?:0[1-9]|[1-4]\d|5[0-3])$/],
  ['day', /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/],
];

/** What a key is one of; undefined for what is no period. */
export function periodKind(period: string): PeriodKind | undefined {
  const single = singleKind(period);
  if (single) return single;
  const [from = '', to = '', more] = period.split('/');
  const kind = singleKind(from);
  return more === undefined && kind && kind === singleKind(to) && startOf(from) < startOf(to) ? 'span' : undefined;
}

const singleKind = (period: string): PeriodKind | undefined => KINDS.find(([, pattern]) => pattern.test(period))?.[0];

const MONTHS_IN = { H: 6, Q: 3 };

/** Where it begins, in years: `2020-Q3` -> 2020.5. */
export function startOf(period: Period): number {
  const [, year = '', part = '', number = ''] = /^(\d{4})-?([HQW]?)([\d-]*)/.exec(period) ?? [];
  if (part === 'W') return Number(year) + ((Number(number) - 1) * 7) / 365;
  if (part === 'H' || part === 'Q') return Number(year) + ((Number(number) - 1) * MONTHS_IN[part]) / 12;
  const [month = '1', day = '1'] = number.split('-');
  return Number(year) + (Number(month || 1) - 1) / 12 + (Number(day || 1) - 1) / 372;
}

/** Where it ends, by which values are put in order: of two that end alike the longer comes later. */
export function endOf(period: Period): number {
  const last = lastOf(period);
  const kind = singleKind(last);
  const length = { year: 1, half: 1 / 2, quarter: 1 / 4, month: 1 / 12, week: 7 / 365, day: 1 / 372, span: 0 };
  return startOf(last) + (kind ? length[kind] : 0);
}

const lastOf = (period: Period): Period => (singleKind(period) ? period : (period.split('/').at(-1) ?? period));

/** In time: by their ends, then the shorter before the longer. */
export const comparePeriods = (one: Period, other: Period): number =>
  endOf(one) - endOf(other) || startOf(other) - startOf(one) || (one < other ? -1 : Number(one > other));

/** The same time some years earlier or later: `2020-01/2020-09` by -1 is `2019-01/2019-09`. */
export const movedByYears = (period: Period, years: number): Period =>
  period
    .replace(/\d{4}/g, (year) => String(Number(year) + years))
    .replace(/\/(\d{2})$/, (whole, next: string) =>
      singleKind(period) === 'year' ? `/${String((Number(next) + years + 100) % 100).padStart(2, '0')}` : whole,
    );

/** What a label of a row or a column says as a time. `within` is the year that `3月` is of. */
export function periodOfLabel(label: string, lang: Lang, within?: Period): Period | undefined {
  if (periodKind(label.trim())) return label.trim();
  const time = numbersOf(lang).readTime(label);
  if (!time) return undefined;
  const year = time.dated ? 0 : Number(/^\d{4}/.exec(within ?? '')?.[0] ?? Number.NaN);
  return Number.isNaN(year) ? undefined : keyOf({ ...time, at: time.at + year }, label);
}

const two = (number: number): string => String(number).padStart(2, '0');

function keyOf({ kind, at, span = 1 }: LabelTime, label: string): Period | undefined {
  // Twelfths of a year and days of it have no exact double.
  const year = Math.floor(at + 1e-6);
  const month = Math.round((at - year) * 12);
  const single = (back: number): Period | undefined => {
    if (kind === 'year') return String(year - back);
    if (kind === 'half') return `${year}-H${month / 6 + 1}`;
    if (kind === 'quarter') return `${year}-Q${month / 3 + 1 - back}`;
    if (kind === 'month') return `${year}-${two(month + 1 - back)}`;
    if (kind === 'day') return dayKey(year, at);
    return undefined;
  };
  const last = single(0);
  if (span > 1) return `${single(span - 1)}/${last}`;
  const next = kind === 'year' ? /\d{4}\s?[–—/-]\s?(?:\d{2})?(\d{2})\b/.exec(label)?.[1] : undefined;
  return next ? `${year}/${next}` : last;
}

function dayKey(year: number, at: number): Period {
  const [first, next] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  const day = Math.round(((at - year) * (next - first)) / (24 * 60 * 60 * 1000));
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
}

/** `2020-Q3` -> `2020年第三季度`, `third quarter of 2020`. */
export function formatPeriod(period: Period, lang: Lang): string {
  const kind = periodKind(period);
  if (kind === 'span') {
    const [from = '', to = ''] = period.split('/');
    return facts(lang).dateRange(formatPeriod(from, lang), formatPeriod(to, lang));
  }
  const words = catalogue(lang).indicators.periods;
  const [, year = '', number = ''] = /^(\d{4})-[HQW](\d+)$/.exec(period) ?? [];
  if (kind === 'half') return words.half(Number(year), Number(number));
  if (kind === 'quarter') return words.quarter(Number(year), Number(number));
  if (kind === 'week') return words.week(Number(year), Number(number));
  return period.includes('/') ? words.yearAcross(period) : formatDate(period, lang);
}
