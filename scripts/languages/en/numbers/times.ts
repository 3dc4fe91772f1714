import { FIGURES, type LabelTime, readLabel } from '../../numbers/times.ts';
import { facts } from '../facts.ts';

/** What may stand behind a time and does not move it: `2021 (forecast)`. */
const REMARK =
  /\s*\((?:forecasts?|expected|estimated?|estimates?|projected|projections?|derived|preliminary|provisional|revised|targets?|planned|plan|actual|as printed)\)$/iu;

const NAMES = facts.months.flatMap((month) => [month, month.slice(0, 3), ...(month === 'September' ? ['Sept'] : [])]);
const MONTH = String.raw`(?<month>${NAMES.toSorted((a, b) => b.length - a.length).join('|')})\.?`;
const YEAR = String.raw`(?<year>[12]\d{3})`;
const PARTS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 };

const PATTERNS: RegExp[] = [
  ...FIGURES,
  new RegExp(`^(?:(?:the )?(?:end|close) of |end-|year-end )${YEAR}$`, 'iu'),
  new RegExp(`^(?:(?:the )?end of )?${MONTH}(?:,? ${YEAR})?$`, 'iu'),
  new RegExp(String.raw`^(?<day>\d{1,2}) ${MONTH}(?:,? ${YEAR})?$`, 'iu'),
  new RegExp(String.raw`^${MONTH} (?<day>\d{1,2})(?:, ?${YEAR})?$`, 'iu'),
  new RegExp(`^(?:the )?(?<quarter>${Object.keys(PARTS).join('|')}) quarter(?:,? (?:of )?${YEAR})?$`, 'iu'),
  new RegExp(`^(?:the )?(?<half>first|second) half(?:,? (?:of )?${YEAR})?$`, 'iu'),
];

/** `March` -> 3, `third` -> 3, `3` -> 3. */
function ordinal(text: string): number {
  const word = text.toLowerCase();
  if (/^\d+$/u.test(word)) return Number(word);
  return PARTS[word] ?? facts.months.findIndex((month) => month.toLowerCase().startsWith(word.slice(0, 3))) + 1;
}

/** `2016`, `2021 (forecast)`, `July 2020`, `Q4 2019`, `first half of 2020`, `11 November 2020`. */
export const readTime = (label: string): LabelTime | undefined =>
  readLabel(label.trim().replace(REMARK, ''), PATTERNS, ordinal);
