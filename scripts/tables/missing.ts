import { knownLanguages, numbersOf } from '../languages/index.ts';

/**
 * Why a cell has no value. `below` is less than the least that is shown, `<5`. (Nothing at all is a value: 0.)
 * The distinctions are those of official statistics; SDMX has them among its observation statuses.
 */
export const missingReasons = ['not_available', 'not_asked', 'suppressed', 'not_applicable', 'below'] as const;
export type MissingReason = (typeof missingReasons)[number];

const NOT_AVAILABLE = new RegExp(
  `^(?:—{0,2}|${knownLanguages.map((lang) => numbersOf(lang).notGiven).join('|')})$`,
  'iu',
);

const SIGNS: readonly (readonly [sign: RegExp, reason: MissingReason])[] = [
  [NOT_AVAILABLE, 'not_available'],
  // A Chinese ellipsis is two signs long; a typewriter's is dots.
  [/^(?:…{1,2}|\.{2,3})$/u, 'not_asked'],
  [/^[x×✕]$/iu, 'suppressed'],
  [/^[/／]$/u, 'not_applicable'],
];

/** A dash that may be a value that is not given, or 0, or a slip: the check asks which. Until then nothing is given. */
const UNCLEAR = /^[–‒−－-]{1,2}$/u;

export const isUnclearDash = (text: string): boolean => UNCLEAR.test(text.trim());

const BELOW = /^[<＜]\s?(\d[\d,]*(?:\.\d+)?)\s?[%％‰]?$/u;

/** `…` -> not asked, `<5` -> below 5; undefined where the cell says something else. `text` is trimmed. */
export function readMissing(text: string): { reason: MissingReason; limit?: number } | undefined {
  if (UNCLEAR.test(text)) return { reason: 'not_available' };
  const limit = BELOW.exec(text)?.[1];
  if (limit !== undefined) return { reason: 'below', limit: Number(limit.replaceAll(',', '')) };
  const reason = SIGNS.find(([sign]) => sign.test(text))?.[1];
  return reason && { reason };
}
