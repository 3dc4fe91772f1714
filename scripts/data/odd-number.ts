import { inBracketsOf } from '../tables/index.ts';
import { withoutExponent } from './convert.ts';
import type { DataFault } from './grid.ts';
import { withThousands } from './thousands.ts';

type Wording = DataFault['wording'];

/** What to say of a text among numbers, in a table of a text or in a file: what it seems to mean, and how that is written here. */
export const oddNumber = (text: string): Wording =>
  decimalComma(text) ?? knownOddity(text) ?? word(text) ?? ((words) => words.cells.notNumber(text));

/** The same of what has a way to be written here that is known; undefined for what may be anything. */
export const knownOddity = (text: string): Wording | undefined =>
  KINDS.map((kind) => kind(text)).find((wording) => wording !== undefined);

type Kind = (text: string) => Wording | undefined;

/** `(2,764.9)` where no other number of its column stands without: a minus, or something else. */
export const isBracketed = (text: string): boolean => inBracketsOf(text) !== undefined;

/** `—10.7`: a dash as long as that is no minus, nor does it say that nothing is given. */
export const hasDash = (text: string): boolean => /^[—―─ー]\s?\d/u.test(text);

/** `6,38`, `1.284,5`: a comma before decimals; behind it three digits may be thousands. */
export const hasDecimalComma = (text: string): boolean =>
  /^[+\-−–]?\d{1,3}(?:[. \u00a0\u202f]?\d{3})*,(?:\d{1,2}|\d{4,})\s?[%‰]?$/u.test(text);

/** `10.6*`, `*13,489`, `12.3①`, `12.3(1)` -> the value without its mark; undefined where there is none. */
const withoutNoteMark = (text: string): string | undefined =>
  /^[*†‡§#]*([+\-−–]?\d[\d,]*(?:\.\d+)?(?:\s?[%‰])?)\s?(?:[*†‡§¶‖#①-⑳⁰-⁹¹²³]+|(?<=[\d%‰])(?:\[\d{1,2}\]|\(\d{1,2}\)))?$/u.exec(
    text,
  )?.[1];

const NUMBER = String.raw`[+\-−–]?\d[\d,]*(?:\.\d+)?\s?[%‰]?`;

const noteMark: Kind = (text) => {
  const bare = IN_SQUARES.exec(text)?.[1] ?? withoutNoteMark(text);
  return bare === undefined || bare === text ? undefined : (words) => words.cells.noteMark(text, bare);
};

/** `[5589]`, as some offices mark what few answered. */
const IN_SQUARES = new RegExp(String.raw`^\[(${NUMBER})\]$`, 'u');

const decimalComma: Kind = (text) => (hasDecimalComma(text) ? (words) => words.cells.decimalComma(text) : undefined);

const brackets: Kind = (text) => (isBracketed(text) ? (words) => words.cells.bracketed(text) : undefined);

const dash: Kind = (text) => (hasDash(text) ? (words) => words.cells.dash(text) : undefined);

/** `12.3 b`, `12.3 (b)`: statistics offices have more flags than p, r and e. */
const flag: Kind = (text) => {
  const [, bare, letters] = FLAGGED.exec(text) ?? [];
  return bare && letters ? (words) => words.cells.flag(text, `${bare.trim()}[^${letters}]`, letters) : undefined;
};
const FLAGGED = new RegExp(String.raw`^(${NUMBER})(?:\s(?=[a-z])|\s?[(（[])([a-z]{1,2})[)）\]]?$`, 'u');

const range: Kind = (text) => {
  const [, low, high] = RANGE.exec(text) ?? [];
  return low && high ? (words) => words.cells.range(text, low.trim(), high.trim()) : undefined;
};
const RANGE = new RegExp(
  String.raw`^(?:between\s|from\s)?(${NUMBER})\s?(?:to|and|[–—~～-]|至|到)\s?(${NUMBER})(?:之间|之間)?$`,
  'iu',
);

const pair: Kind = (text) => {
  const [, first, second] = PAIR.exec(text) ?? [];
  return first && second ? (words) => words.cells.pair(text, first.trim(), second.trim()) : undefined;
};
const PAIR = new RegExp(String.raw`^(${NUMBER})\s?[(（[/]\s?(${NUMBER})\s?[)）\]]?$`, 'u');

const writtenOtherwise: Kind = (text) => {
  const written = plainly(text);
  return written === undefined || written === text ? undefined : (words) => words.cells.otherwise(text, written);
};

const FRACTIONS: Record<string, string> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** `1.2E+05` -> `120000`, `1,23,456` and `123'456` -> `123,456`, `.5` -> `0.5`, `12½` -> `12.5`, `12.3 ± 0.4` -> `12.3 (11.9–12.7)`. */
function plainly(text: string): string | undefined {
  const expanded = withoutExponent(text);
  if (expanded !== undefined) return withThousands(expanded);
  const [, sign = '', whole, fraction = ''] = /^([+\-−]?)(\d{1,3}(?:[,'’]\d{2,3})+)(\.\d+)?$/u.exec(text) ?? [];
  if (whole) return sign + withThousands(whole.replace(/\D/gu, '')) + fraction;
  const [, minus = '', digits] = /^([+\-−]?)(\.\d+)$/u.exec(text) ?? [];
  if (digits) return `${minus}0${digits}`;
  const [, integer, part] = /^([+\-−]?\d*)([½¼¾])$/u.exec(text) ?? [];
  if (part) return (integer || '0') + FRACTIONS[part]!;
  const [, value, error] = /^(-?\d+(?:\.\d+)?)\s?[(（]?\s?(?:±|\+\/-)\s?(\d+(?:\.\d+)?)\s?[)）]?$/u.exec(text) ?? [];
  return value && error ? withInterval(value, error) : undefined;
}

function withInterval(value: string, error: string): string {
  const decimals = Math.max(...[value, error].map((digits) => digits.split('.')[1]?.length ?? 0));
  const [low, high] = [Number(value) - Number(error), Number(value) + Number(error)];
  return `${value} (${low.toFixed(decimals)}–${high.toFixed(decimals)})`;
}

/** What a spreadsheet shows for an error is none of the publisher's signs. */
const word: Kind = (text) => (/[\d#]/u.test(text) ? undefined : (words) => words.cells.word(text));

const KINDS: readonly Kind[] = [noteMark, brackets, dash, flag, range, pair, writtenOtherwise];
