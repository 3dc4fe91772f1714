import { type Period, periodsIn, type PeriodRule } from '../../numbers/periods.ts';

const PLACES: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 };
const PLACE = `(?:${Object.keys(PLACES).join('|')}|[1-4](?:st|nd|rd|th))`;

const placeOf = (word: string): number => PLACES[word.toLowerCase()] ?? Number(word[0]);

const RULES: PeriodRule[] = [
  // the third quarter, the second and third quarters; a last quarter may be the one before
  [
    new RegExp(`\\b(${PLACE}(?:(?:, | and | or | to |[–-])(?:the )?${PLACE})*)[ -]quarters?\\b`, 'giu'),
    ([list]) => list!.split(/, | and | or | to |[–-]/u).map((word) => `q${placeOf(word.replace(/^the /u, ''))}`),
  ],
  [/\bfirst (two|three|2|3) quarters\b/giu, ([count]) => [`q1-${/^(?:two|2)$/iu.test(count!) ? 2 : 3}`]],
  [/\bfirst[ -]half\b/giu, () => ['h1']],
  [/\b(?:second|latter)[ -]half\b/giu, () => ['h2']],
];

/** `the third quarter of 2021`, `the first half`, `the first three quarters`. */
export const readPeriods = (text: string): Period[] => periodsIn(text, RULES);
