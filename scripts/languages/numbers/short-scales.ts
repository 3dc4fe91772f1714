import { scaled } from './decimal.ts';
import { identifier, plain } from './readings.ts';
import { rule, type Rule } from './scan.ts';
import type { Reading } from './types.ts';

/** Letters for a scale, right behind the digits: `37B`, `14.8T`, `$250m`. */
const POWERS: Record<string, number> = { k: 3, m: 6, b: 9, t: 12 };

/** `37B` without a currency; with one it is an amount of money, which each language reads with its currencies. */
export const SHORT_SCALED: Rule[] = [
  rule(/(\d+(?:\.\d+)?)([kKmMBT])(?![A-Za-z0-9])/, ([text, digits, letter]) => readShort(text, digits!, letter!)),
];

/** The power of ten of `m` in `$250m`. */
export const shortPower = (letter: string): number => POWERS[letter.toLowerCase()]!;

/**
 * `B` and `T` are billions and trillions, of parameters or of tokens, and `k` is thousands. `4K` and `3M` are names
 * rather than numbers, `5m` are metres rather than millions; each may be the other.
 */
function readShort(text: string, digits: string, letter: string): Reading {
  const power = shortPower(letter);
  const [value, bare] = [scaled(digits, power), scaled(digits)];
  const number = { kind: 'plain', digits, required: true } as const;
  if (letter === 'B' || letter === 'T') return { ...number, value, power };
  if (letter === 'm') return { ...number, value: bare, alternatives: [plain(value)] };
  if (letter === 'k') return { ...number, value, power, alternatives: [plain(bare)] };
  return { ...identifier(text), alternatives: [plain(bare), plain(value)] };
}
