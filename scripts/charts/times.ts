const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A row label as a point in time, in years; undefined where it is none.
 * `2016` -> 2016, `2020年7月` -> 2020.5, `Jul 2020` -> 2020.5, `双11` -> undefined
 */
export function timeOf(label: string): number | undefined {
  const year = /^(\d{4})\s*年?$/u.exec(label);
  if (year) return Number(year[1]);
  const zh = /^(\d{4})\s*年\s*(\d{1,2})\s*月底?$/u.exec(label);
  if (zh) return Number(zh[1]) + (Number(zh[2]) - 1) / 12;
  const en = /^([a-z]{3})[a-z]*\.?\s+(\d{4})$/i.exec(label);
  const month = en ? MONTHS.indexOf(en[1]!.toLowerCase()) : -1;
  return month < 0 ? undefined : Number(en![2]) + month / 12;
}

/** Where the rows stand along the axis: in time where every label is a time and they ascend, else in equal steps. */
export function timesOf(labels: string[]): number[] {
  const times = labels.map(timeOf);
  const ascending = times.every((time, index) => time !== undefined && (index === 0 || time > times[index - 1]!));
  return ascending ? (times as number[]) : labels.map((_, index) => index);
}

/** True for `2016`, `2017`…: a series of years, in which a year left out is a gap as much as a missing value is. */
export const isYearly = (labels: string[]): boolean => labels.every((label) => Number.isInteger(timeOf(label) ?? 0.5));
