import { facts, knownLanguages, numbersOf } from '../languages/index.ts';
import type { MissingReason } from './missing-reasons.ts';
import { kindOfSign } from './missing-values.ts';

const NOT_AVAILABLE = new RegExp(
  `^(?:—{0,2}|${knownLanguages.map((lang) => numbersOf(lang).notGiven).join('|')})$`,
  'iu',
);

const SIGNS: readonly (readonly [sign: RegExp, reason: MissingReason])[] = [
  [NOT_AVAILABLE, 'not_available'],
  // A Chinese ellipsis is two signs long; a typewriter's is dots.
  [/^(?:…{1,2}|\.{3})$/u, 'not_asked'],
  [/^[x×✕]$/iu, 'suppressed'],
  [/^[/／]$/u, 'not_applicable'],
];

/** A dash, `:`, `..`, `n/a` may be a value that is not available, not applicable, 0, or a slip: the check asks which. Until then nothing is given. So with a
 * cell in which nothing stands: a value may have been forgotten. */
const UNCLEAR =
  /^(?:[–‒−－-]{1,2}|:(?:\s[a-z]{1,2})?|\.\.|n\.?\/?\s?[ad]\.?|nan|null|#n\/a|\[[a-z]\]|\([a-z]\)|\*{1,3}|[.?#•·+^~=])$/iu;

/** The same as a word of a language, `no data`, or of a spreadsheet or a program. */
const isUnclearSign = (text: string): boolean =>
  UNCLEAR.test(text) || knownLanguages.some((lang) => facts(lang).noValue.test(text));

export const isUnclear = (text: string): boolean =>
  (text.trim() === '' || isUnclearSign(text.trim())) && kindOfSign(text.trim()) === undefined;

/** Among words these are words: a tick, a class, a place, `none`. */
export const isWordElsewhere = (text: string): boolean => /[:\p{L}*?#•·+^~=]/u.test(text) && isUnclearSign(text.trim());

const BELOW = /^[<＜]\s?(\d[\d,]*(?:\.\d+)?)\s?[%％‰]?$/u;

/** `…` -> not asked, `<5` -> below 5; undefined where the cell says something else. `text` is trimmed. */
export function readMissing(text: string): { reason: MissingReason; limit?: number } | undefined {
  const named = kindOfSign(text);
  if (named) return named === 'nil' ? undefined : { reason: named };
  if (isUnclearSign(text)) return { reason: 'not_available' };
  const limit = BELOW.exec(text)?.[1];
  if (limit !== undefined) return { reason: 'below', limit: Number(limit.replaceAll(',', '')) };
  const reason = SIGNS.find(([sign]) => sign.test(text))?.[1];
  return reason && { reason };
}
