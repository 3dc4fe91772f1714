import type { Messages } from '../../message.ts';
import { languageNames } from '../language-names.ts';

const named = (langs: readonly (keyof typeof languageNames)[]): string =>
  new Intl.ListFormat('en-GB').format(langs.map((lang) => languageNames[lang]));

export const corrections = {
  twice: (id: string, line: number) => [
    `the correction "${id}" exists already, on line ${line}`,
    'each id once in a report',
    'give this one another id',
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
  revised: (file: string) => [
    '"revised" stands here, and the report has corrections',
    `one of the two: the date of the last correction in ${file} is when the report was revised`,
    'take this line away',
  ],
} satisfies Messages;
