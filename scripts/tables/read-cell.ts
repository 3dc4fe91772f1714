import { type Lang, knownLanguages, numbersOf, scaled } from '../languages/index.ts';
import type { Cell } from './types.ts';

const NOT_GIVEN = knownLanguages.map((lang) => numbersOf(lang).notGiven);
const MISSING = new RegExp(`^(?:[—–-]{0,2}|${NOT_GIVEN.join('|')})$`, 'iu');

/** Digits that are a name: `001` would lose its zeros as a number, and of more than 15 digits the last ones. */
export const isCode = (text: string): boolean =>
  /^\s*\d+\s*$/u.test(text) && (/^\s*0\d/u.test(text) || text.trim().length > MOST_DIGITS);

/** So many digits a double holds exactly, whatever they are. */
const MOST_DIGITS = 15;

const significant = (digits: string): number => digits.replace(/\D/gu, '').replace(/^0+/u, '').length;

/**
 * `10.80` -> 10.8; `超2400` -> 2400, over; `2400万场` -> 24000000 in 场; `—` -> missing; everything else is text:
 * `2016年`, `图1-4`, `2020-11`.
 */
export function readCell(text: string, lang: Lang): Cell {
  const bare = text
    .trim()
    .replace(/^\\(?=<)/u, '')
    .replace('％', '%');
  if (MISSING.test(bare)) return { kind: 'missing', text };
  const found = numbersOf(lang).readCell(bare);
  if (!found) return { kind: 'text', text };
  const { digits, power, ...rest } = found;
  // `04.2` is no number as reports write them; what a double cannot hold would be published rounded.
  if (/^\D*0\d/u.test(digits) || significant(digits) > MOST_DIGITS) return { kind: 'text', text };
  return { kind: 'number', text, value: scaled(digits, power), ...rest };
}
