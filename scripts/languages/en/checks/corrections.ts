import type { Messages } from '../../message.ts';
import { languageNames } from '../language-names.ts';

const named = (langs: readonly (keyof typeof languageNames)[]): string =>
  new Intl.ListFormat('en-GB').format(langs.map((lang) => languageNames[lang]));

export const corrections = {
  twice: (id: number, line: number) => [
    `there is a correction ${id} already, on line ${line}`,
    'each number once in a report',
    'give this one the number after the last',
  ],
  otherNumber: (id: number, expected: number) => [
    `this correction has the number ${id}`,
    `${expected}: they are numbered in the order in which they were made, and none is ever taken away`,
    `write ${expected}, or put back what was taken away`,
  ],
  outOfOrder: (date: string, before: string) => [
    `${date} is before the day of the correction above, ${before}`,
    'corrections in the order in which they were made, the newest at the end',
    'correct the date, or move the correction and number it anew',
  ],
  tooLate: (date: string) => [
    `${date} has not come yet`,
    'the day on which the text was corrected',
    'correct the date',
  ],
  tooEarly: (date: string, first: string, key: string) => [
    `${date} is before the report was first published here`,
    `a day from ${first} on (${key} in report.yaml)`,
    'correct the date',
  ],
  otherLanguages: (was: readonly (keyof typeof languageNames)[], is: readonly (keyof typeof languageNames)[]) => [
    `the words before are in ${named(was)}, those after in ${named(is)}`,
    'the same languages under was and is',
    'add the missing words, or take away those without a counterpart',
  ],
  unchanged: [
    'the words after the correction are those before it',
    'other words under is than under was',
    'correct them',
  ],
  revised: (last: string, file: string) => [
    `"revised" says no more than the last correction, of ${last} in ${file}`,
    'a day after that, on which something else was changed',
    'take this line away',
  ],
  notMade: (file: string) => [
    `${file} still has these words, and not those after the correction`,
    'a correction that was made in the text',
    'correct the text, or the words here',
  ],
  notInText: (file: string) => [
    `${file} does not have these words`,
    'a corrected number as the text has it now',
    'take them over from the text, or correct the text',
  ],
} satisfies Messages;
