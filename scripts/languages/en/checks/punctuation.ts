import type { Messages } from '../../message.ts';

/** `“”` -> `“ ”`. */
export const spread = (signs: string): string => Array.from(signs).join(' ');

export const punctuation = {
  halfWidth: (found: string, right: string) => [`half-width “${found}” in Chinese text`, `“${right}”`, 'replace it'],
  inEnglish: (found: string, right: string) => [`full-width “${found}” in English text`, `“${right}”`, 'replace it'],
  fullWidth: (found: string, right: string) => [`full-width “${found}”`, `“${right}”`, 'replace it'],
  doubled: (found: string) => [`“${found}”: one sign too many`, 'one sign', 'take the other away'],
  space: ['a space stands in Chinese text', 'no space between Chinese characters', 'take it away'],
  wideSpace: ['a full-width space stands here', 'no such space', 'take it away'],
  straightQuote: (double: string, single: string) => [
    'a straight quotation mark in Chinese text',
    `${spread(double)} or ${spread(single)}`,
    'replace it',
  ],
  otherQuote: (found: string, right: string) => [
    `${found} is not the quotation mark of this language`,
    right,
    'replace it',
  ],
} satisfies Messages;
