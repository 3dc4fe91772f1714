import { FIGURES, type LabelForms, type LabelTime, readLabel } from '../../numbers/times.ts';
import { facts } from '../facts.ts';

/** `2021 (forecast)`. */
const remark = (words: string): RegExp => new RegExp(String.raw`\s*\((?:${words})\)$`, 'iu');

const REMARKS: LabelForms['remarks'] = [
  [remark('forecasts?|expected|projected|projections?|targets?|planned|plan'), 'forecast'],
  [remark('estimated?|estimates?|e'), 'estimate'],
  [remark('derived|calculated'), 'derived'],
  [remark('preliminary|provisional|flash|p'), 'provisional'],
  [remark('revised|r'), 'revised'],
  [remark('actual|as printed'), ''],
];

const NAMES = facts.months.flatMap((month) => [month, month.slice(0, 3), ...(month === 'September' ? ['Sept'] : [])]);
const MONTH = String.raw`(?<month>${NAMES.toSorted((a, b) => b.length - a.length).join('|')})\.?`;
const YEAR = String.raw`(?<year>[12]\d{3})`;
const PARTS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 };
/** `first nine months`. */
const COUNTS: Record<string, number> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
};

const PATTERNS: RegExp[] = [
  ...FIGURES,
  new RegExp(`^(?:(?:the )?(?:end|close) of |end-|mid-|year-end |year )${YEAR}$`, 'iu'),
  new RegExp(`^(?:(?:the )?end of )?${MONTH}(?:,? ${YEAR})?$`, 'iu'),
  // `Dec.1977`, `Jan-2020`, and as spreadsheets show months, `Jan-20`; `January 20` is a day.
  new RegExp(`^${MONTH}[-–/]?${YEAR}$`, 'iu'),
  new RegExp(`^${MONTH}(?:[-–/]|[- ]?['’])(?<short>\\d{2})$`, 'iu'),
  new RegExp(`^${YEAR} ${MONTH}$`, 'iu'),
  new RegExp(`^${MONTH.replace('<month>', '<from>')}\\s?(?:[–—-]|to)\\s?${MONTH}(?:,? ${YEAR})?$`, 'iu'),
  new RegExp(`^(?:the )?(?<from>first) (?<quarter>two|three) quarters(?:,? (?:of )?${YEAR})?$`, 'iu'),
  new RegExp(
    `^(?:the )?(?<from>first) (?<month>\\d{1,2}|${Object.keys(COUNTS).join('|')}) months(?:,? (?:of )?${YEAR})?$`,
    'iu',
  ),
  new RegExp(`^(?:week|wk\\.?) (?<week>\\d{1,2})(?:,? (?:of )?${YEAR})?$`, 'iu'),
  new RegExp(String.raw`^(?<day>\d{1,2}) ${MONTH}(?:,? ${YEAR})?$`, 'iu'),
  new RegExp(String.raw`^${MONTH} (?<day>\d{1,2})(?:, ?${YEAR})?$`, 'iu'),
  new RegExp(`^(?:the )?(?<quarter>${Object.keys(PARTS).join('|')}) quarter(?:,? (?:of )?${YEAR})?$`, 'iu'),
  new RegExp(`^(?:the )?(?<half>first|second) half(?:,? (?:of )?${YEAR})?$`, 'iu'),
];

/** `March` -> 3, `third` -> 3, `3` -> 3. */
function ordinal(text: string): number {
  const word = text.toLowerCase();
  if (/^\d+$/u.test(word)) return Number(word);
  return (
    PARTS[word] ??
    COUNTS[word] ??
    facts.months.findIndex((month) => month.toLowerCase().startsWith(word.slice(0, 3))) + 1
  );
}

/** `As at 31 March 2020`, `Year ended 31 March 2020`: what a value holds at, or until. */
const UNTIL = /^(?:as (?:at|of|on)|(?:for the )?(?:(?:financial |fiscal )?year|(?:\w+|\d+) months) (?:ended|to))\s+/iu;

/** `2016`, `2021 (forecast)`, `July 2020`, `January–February 2020`, `Q4 2019`, `Week 7, 2020`, `11 November 2020`. */
export const readTime = (label: string): LabelTime | undefined =>
  readLabel(label.trim().replace(UNTIL, ''), { patterns: PATTERNS, ordinal, remarks: REMARKS });
