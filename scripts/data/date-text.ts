import { memoize } from '../text/index.ts';

/** Year, month and day as files store them: `2020-01-31`, `2020-01`. */
export const DATE = /^[12]\d{3}-\d{2}(?:-\d{2})?$/u;

const PARTS: Record<string, string> = {
  '%Y': String.raw`(?<year>[12]\d{3})`,
  '%m': String.raw`(?<month>0?[1-9]|1[0-2])`,
  '%d': String.raw`(?<day>0?[1-9]|[12]\d|3[01])`,
};

/**
 * `31.12.1950` by `%d.%m.%Y` -> `1950-12-31`; a date that is stored so already stays. Undefined for what is none. The signs of a
 * format are those of the Frictionless Table Schema: https://specs.frictionlessdata.io/table-schema/#date
 */
export function isoDate(text: string, format?: string): string | undefined {
  if (format === undefined) return DATE.test(text) ? text : undefined;
  const { year, month, day } = patternOf(format).exec(text)?.groups ?? {};
  return year && [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

const patternOf = memoize((format: string) => {
  const parts = format.split(/(%[Ymd])/u).map((part) => PARTS[part] ?? RegExp.escape(part));
  return new RegExp(`^${parts.join('')}$`, 'u');
});
