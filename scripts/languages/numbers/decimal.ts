/** Digits with or without commas between the thousands, and a decimal part: `1,234.5`. */
export const DECIMAL = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

/**
 * `scaled('37.21', 12)` -> 37210000000000. The decimal string is moved, not multiplied, so equal decimals give equal
 * numbers: `37.21 * 1e12` and `3721 * 1e10` need not.
 */
export function scaled(digits: string, power = 0): number {
  return Number(`${plainDigits(digits)}e${power}`);
}

/** Signs that print sets as a minus: the hyphen, U+2212, the en dash, the full-width minus and other hyphens. */
export const MINUS = '-−–－﹣‐‑';

const LEADING_MINUS = new RegExp(`^[${MINUS}]`, 'u');

/** `1,234.5` -> `1234.5`, `−6.5` -> `-6.5`. */
export function plainDigits(text: string): string {
  return text.replaceAll(',', '').replace(LEADING_MINUS, '-').replace(/^＋/u, '+').trim();
}

/** `shifted(0.3, 2)` -> 30, where `0.3 * 100` is 30.000000000000004 for some neighbours. */
export function shifted(value: number, power: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** Equal but for the last bits of a double. */
export function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
