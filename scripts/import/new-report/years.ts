/** A year with what may follow it of the next one: `2024`, `2024/25`, `2024–2025`. */
const YEARS = /(?<!\d)(\d{4})(?:([/–—-])(\d{4}|\d{2}(?!-)))?(?!\d)/g;

/** The year at the end of a report's name: `annual-2024`. */
const yearIn = (id: string): number | undefined => {
  const year = /(?:^|-)(\d{4})$/.exec(id)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** How many years a new report is later than the one that it is made after: as their names say, or one. */
export function yearsLater(id: string, from: string, oldPeriod: string): number {
  const year = yearIn(id);
  return year === undefined ? 1 : year - (yearIn(from) ?? Number(oldPeriod.slice(0, 4)));
}

/** A period so much later: `2024` -> `2025`, `2024-04/2025-03` -> `2025-04/2026-03`. */
export const laterPeriod = (period: string, years: number): string =>
  period
    .split('/')
    .map((date) => String(Number(date.slice(0, 4)) + years) + date.slice(4))
    .join('/');

/** Words with their own year so much later, alone or with the one after it: `Annual Report 2024/25` -> `… 2025/26`. */
export const laterWords = (text: string, year: number, years: number): string =>
  text.replace(YEARS, (written: string, first: string, sign?: string, last?: string) => {
    if (Number(first) !== year) return written;
    const next = String(year + years);
    if (sign === undefined || last === undefined) return next;
    const end = Number(first.slice(0, 4 - last.length) + last);
    return end === year + 1 ? next + sign + String(end + years).slice(-last.length) : next + sign + last;
  });
