import { dateReading, plain } from './readings.ts';
import { rule, type Rule } from './scan.ts';

/** Years as reports of companies write them, in any language: `FY2021`, `1Q21`, `2021H1`, and the second of `2019–20`. */

const YEAR = String.raw`['’]?((?:20)?\d{2})(?!\d|[.,]\d)`;

/** How many years a span such as `2023–35` may have; what is more is no year. */
const SPAN = 30;

export const YEARS: Rule[] = [
  rule(new RegExp(`(?<![A-Za-z0-9])FY\\s?${YEAR}`), ([, year]) => dateReading({ year: whole(year!) })),
  rule(new RegExp(`(?:[1-4]Q|[12]H)${YEAR}`), ([, year]) => dateReading({ year: whole(year!) })),
  rule(/((?:19|20)\d{2})\s?(?:Q[1-4]|H[12])(?![A-Za-z0-9])/, ([, year]) => dateReading({ year: Number(year) })),
  // 2019–20, 2019/20
  rule(/(\d{2})(?![\d%‰:：]|[.,]\d)/, ([, digits], { before }) => {
    const first = Number(/(?<![\d.,])((?:19|20)\d{2})\s?[-–—─~～/]\s?$/u.exec(before)?.[1]);
    const year = first - (first % 100) + Number(digits);
    return year > first && year <= first + SPAN ? dateReading({ year }, [plain(Number(digits))]) : undefined;
  }),
];

const whole = (year: string): number => (Number(year) % 2000) + 2000;
