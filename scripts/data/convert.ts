import { isSameMoney, type Lang, plainDigits } from '../languages/index.ts';
import { KNOWN_BASES, unitFactor } from '../tables/index.ts';

/**
 * By how many places the decimal point moves from one unit to another: from 亿元 to `RMB billion` by -1. Undefined where
 * both are known and not of one kind; of words (`亿件`, `billion parcels`) only the scale is known.
 */
export function shiftBetween(from: string, fromLang: Lang, to: string, toLang: Lang): number | undefined {
  const [stored, wanted] = [unitFactor(from, fromLang), unitFactor(to, toLang)];
  const areKnown = KNOWN_BASES.has(stored.base) && KNOWN_BASES.has(wanted.base);
  if (areKnown && stored.base !== wanted.base && !isSameMoney(stored.base, wanted.base)) return undefined;
  return Math.round(Math.log10(stored.factor) - Math.log10(wanted.factor));
}

const EXPONENT = /^([+-]?\d+(?:\.\d+)?)e([+-]?\d{1,2})$/iu;

/** `1.2E+05` -> `120000`: programs write large and small numbers so. Undefined for what is written otherwise. */
export function withoutExponent(text: string): string | undefined {
  const [, mantissa, exponent] = EXPONENT.exec(text) ?? [];
  return mantissa && shiftDigits(mantissa, Number(exponent));
}

/** `1e+05`, as programs write; `1e5` may be a code. */
export const hasSignedExponent = (text: string): boolean => EXPONENT.test(text) && /e[+-]/iu.test(text);

/** Moves the decimal point of a number as it is written, and keeps its digits: `4158.90` by -1 is `415.890`. */
export function shiftDigits(text: string, places: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(plainDigits(text)) ?? [];
  if (places === 0 || whole === '') return text;
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const [before, after] = [padded.slice(0, at).replace(/^0+(?=\d)/, ''), padded.slice(at)];
  return sign + before + (after && `.${after}`);
}
