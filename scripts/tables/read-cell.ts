import { type Lang, languages, numbersOf, scaled } from '../languages/index.ts';
import type { Cell } from './types.ts';

const NOT_GIVEN = languages.map((lang) => numbersOf(lang).notGiven);
const MISSING = new RegExp(`^(?:[—–-]{0,2}|${NOT_GIVEN.join('|')})$`, 'iu');

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
  return { kind: 'number', text, value: scaled(digits, power), ...rest };
}
