import { facts, knownLanguages } from '../languages/index.ts';
import { type Flag, flagOfLetter, flags } from './flag-letters.ts';

const RAISED: Record<string, string> = { ᵖ: 'p', ʳ: 'r', ᵉ: 'e' };

/** Right after a digit or a percent sign, or after a space: `123.4p`, `12% p`, `123.4ᵖ`. */
const LETTER_AT_END = /^(.*[\d%％‰])\s?([pre]{1,3}|[ᵖʳᵉ]{1,3})$/su;
/** `123.4 (p, r)`, `123.4 [p]`, `123.4（初步）`. */
const BRACKET_AT_END = /^(.+?)\s*[(（[]([^()（）[\]]+)[)）\]]$/su;

/**
 * A cell's text without the flags at its end, and these: `123.4 (p)` -> 123.4 and provisional, `5.2（修订）` -> 5.2 and
 * revised. Undefined where it ends in none.
 */
export function splitFlags(text: string): { rest: string; flags: Flag[] } | undefined {
  const [, digits = '', letters = ''] = LETTER_AT_END.exec(text) ?? [];
  if (digits) return known(digits, [...letters]);
  const [, before = '', inside = ''] = BRACKET_AT_END.exec(text) ?? [];
  return before ? known(before, inside.split(/[，,、\s]+/u)) : undefined;
}

function known(rest: string, signs: string[]): { rest: string; flags: Flag[] } | undefined {
  const found = signs.map(flagOf);
  const isWhole = found.every((flag) => flag !== undefined) && new Set(found).size === found.length;
  return isWhole ? { rest, flags: found as Flag[] } : undefined;
}

function flagOf(sign: string): Flag | undefined {
  return (
    flagOfLetter(RAISED[sign] ?? sign) ??
    flags.find((flag) => knownLanguages.some((lang) => facts(lang).flagWords[flag].test(sign)))
  );
}
