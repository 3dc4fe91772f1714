import { clock, dateReading, plain } from '../../numbers/readings.ts';
import { facts } from '../facts.ts';
import { ABBREVIATIONS, SCALE } from './lexicon.ts';
import { type Around, rule, type Rule } from '../../numbers/scan.ts';

const { months } = facts;

/** `January`, `Sept.`; May is no abbreviation. */
const MONTH = `(${[...months, ...ABBREVIATIONS].join('|')})(?:\\.|\\b)`;
const DAY = String.raw`(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`;
/** Four digits and no fifth: 20200 is a number, and a wrong one. */
const YEAR = String.raw`((?:19|20)\d{2})(?!\d)`;

const month = (name: string): number =>
  months.findIndex((whole) => whole.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

/** After a day comes no digit and no unit. */
const AFTER_DAY = String.raw`(?![\d%]|[.,]\d{3}|\.\d|\s(?:${SCALE}|percent|per cent)\b)`;

/** May the month, and not may the verb, follows one of these. */
const MAY_BEFORE = new RegExp(
  [
    '(?:\\b(?:in|of|on|from|to|until|by|early|late|mid|since|between|during|and|through)[\\s-])',
    '(?:\\b(?:before|after|last|this|next|for|end of)[\\s-])',
    '\\d\\s?[-–—]\\s?',
    '\\d\\s',
    '–',
  ]
    .map((words) => `(?:${words})$`)
    .join('|'),
  'iu',
);

/** `March, May and September`; or nothing else at all, as in a list of months. */
const isAmongMonths = (before: string, after: string): boolean =>
  new RegExp(`(?:${months.join('|')}),\\s$`, 'u').test(before) ||
  new RegExp(`^(?:,| and| or| to|\\s?[–-])\\s?(?:${months.join('|')})\\b`, 'u').test(after) ||
  before + after.trim() === '';

export const DATES: Rule[] = [
  rule(new RegExp(`${YEAR}-(0?[1-9]|1[0-2])-${DAY}(?![\\d-])`), ([, year, m, day]) =>
    dateReading({ year: Number(year), month: Number(m), day: Number(day) }),
  ),
  ...['\\.', '/'].map((sign) =>
    rule(new RegExp(`${YEAR}${sign}(0?[1-9]|1[0-2])${sign}(3[01]|[12]\\d|0?[1-9])(?![\\d.])`), ([, year, m, day]) =>
      dateReading({ year: Number(year), month: Number(m), day: Number(day) }),
    ),
  ),
  // 11 November 2020, 11th of November
  rule(new RegExp(`${DAY}\\s(?:of\\s)?${MONTH}(?:,?\\s${YEAR})?`), ([, day, name, year]) =>
    dateReading({ ...(year && { year: Number(year) }), month: month(name!), day: Number(day) }),
  ),
  // November 11, 2020; Nov. 11; in `In November 15 firms` 15 is a count
  rule(new RegExp(`${MONTH}\\s${DAY}${AFTER_DAY}(?:,?\\s${YEAR})?`), ([, name, day, year]) =>
    dateReading({ ...(year && { year: Number(year) }), month: month(name!), day: Number(day) }, [plain(Number(day))]),
  ),
  // November 2020, November
  rule(new RegExp(`${MONTH}(?:\\s(?:of\\s)?${YEAR})?`), ([text, name, year], { before, after }) =>
    text === 'May' && !MAY_BEFORE.test(before) && !isAmongMonths(before, after)
      ? undefined
      : dateReading({ month: month(name!), ...(year && { year: Number(year) }) }),
  ),
  // 0:30, 8:30 p.m., 8 pm
  rule(/(\d{1,2})(?::([0-5]\d))(?::\d\d)?(?:\s?([ap])\.?m\b\.?)?(?!\d)/i, ([, hour, minute, half], around) =>
    english(Number(hour), Number(minute), half, around),
  ),
  rule(/(\d{1,2})\s?([ap])\.?m\b\.?/i, ([, hour, half], around) => english(Number(hour), 0, half, around)),
  rule(/(\d{1,2})\so['’]clock/i, ([, hour], around) => english(Number(hour), 0, undefined, around)),
  // 8 in the evening
  rule(/(\d{1,2})(?=\s(?:in the (?:morning|afternoon|evening)|at night)\b)/i, ([, hour], around) =>
    english(Number(hour), 0, /^\sin the m/iu.test(around.after) ? 'a' : 'p', around),
  ),
  rule(/midnight/i, () => ({ kind: 'clock', value: 0, required: false })),
  rule(/noon/i, () => ({ kind: 'clock', value: 12, required: false, alternatives: [{ kind: 'clock', value: 0 }] })),
  // the 1990s, post-95s, born after 1990
  rule(/(?:19|20)?(\d[05])s\b/, ([, years]) => ({ kind: 'decade', value: Number(years), required: true })),
  // born after 1990 and after 1995
  rule(/(?:born\s)?(?:after|since|from|in)\s(?:19|20)(\d[05])\b/, ([text, years], { before }) =>
    /\bborn\b[^.;]*$/u.test(before + text) ? { kind: 'decade', value: Number(years), required: true } : undefined,
  ),
  // 2020; 2000 people may be a count
  rule(
    new RegExp(`${YEAR}(?![\\d,]\\d|\\d|\\.\\d|\\s?(?:%|percent|per cent|${SCALE}|yuan))`),
    ([, year], { before }) =>
      /(?:RMB|CNY|[$¥€£])\s?$/u.test(before) ? undefined : dateReading({ year: Number(year) }, [plain(Number(year))]),
  ),
];

function english(hour: number, minute: number, half: string | undefined, { before, after }: Around) {
  if (half) return clock(hour, minute, { half: half.toLowerCase() === 'a' ? 'am' : 'pm' });
  const isLate = /\b(?:evening|night|afternoon)\b/iu.test(before + after);
  return clock(hour, minute, isLate ? { half: 'pm', isGuess: true } : {});
}
