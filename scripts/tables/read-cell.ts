import { type Lang, numbersOf, scaled } from '../languages/index.ts';
import { splitFlags } from './flags.ts';
import { kindOfSign } from './missing-values.ts';
import { readMissing } from './missing.ts';
import { inBracketsOf } from './brackets.ts';
import type { Cell, NumberCell } from './types.ts';

/** Digits that are a name: `001` would lose its zeros as a number, and of more than 15 digits the last ones. */
export const isCode = (text: string): boolean =>
  /^\s*\d+\s*$/u.test(text) && (/^\s*0\d/u.test(text) || text.trim().length > MOST_DIGITS);

/** So many digits a double holds exactly, whatever they are. */
const MOST_DIGITS = 15;

/** `− 3.6`, `+ 4.7`: some set a space behind the sign. */
const SPACED_SIGN = /^([+＋\-−–－])[ \u00a0\u2009\u202f](?=\d)/u;

const significant = (digits: string): number => digits.replace(/\D/gu, '').replace(/^0+/u, '').length;

/**
 * `10.80` -> 10.8; `超2400` -> 2400, over; `2400万场` -> 24000000 in 场; `5.1 (p)` -> 5.1, provisional; `—` -> missing;
 * everything else is text: `2016年`, `图1-4`, `2020-11`.
 */
export function readCell(text: string, lang: Lang): Cell {
  const bare = text
    .trim()
    .replace(/^\\(?=<)/u, '')
    .replace(SPACED_SIGN, '$1')
    .replace('％', '%');
  const missing = readMissing(bare);
  if (missing) return { kind: 'missing', text, ...missing };
  if (kindOfSign(bare) === 'nil') return { kind: 'number', text, value: 0, plain: '0' };
  const interval = readInterval(bare, lang);
  if (interval) return { ...interval, text };
  const flagged = splitFlags(bare);
  const number = flagged && readNumber(withoutSpaces(flagged.rest), lang);
  if (number) return { kind: 'number', text, ...number, plain: withoutSpaces(flagged.rest), flags: flagged.flags };
  const compact = withoutSpaces(bare);
  const plain = readNumber(compact, lang);
  return plain
    ? { kind: 'number', text, ...plain, ...(compact !== bare && { plain: compact }) }
    : { kind: 'text', text };
}

/** `2.36 (2.27–2.44)`, `−0.62 (−1.01 to −0.23)`, `38.0 (95% CI 37.9, 38.1)`: undefined where the value is not within it. */
function readInterval(text: string, lang: Lang): NumberCell | undefined {
  const [, value = '', low = '', high = ''] = INTERVAL.exec(text) ?? [];
  const [cell, from, to] = value ? [value, low, high].map((each) => readCell(each, lang)) : [];
  if (cell?.kind !== 'number' || from?.kind !== 'number' || to?.kind !== 'number') return undefined;
  if (from.value > cell.value || cell.value > to.value) return undefined;
  return { ...cell, plain: cell.plain ?? value, interval: { low: from.plain ?? low, high: to.plain ?? high } };
}

const END = String.raw`[+\-−]?\d[\d,]*(?:\.\d+)?[%‰]?`;
const INTERVAL = new RegExp(
  String.raw`^(${END})\s?[([（［]\s?(?:\d+\s?% ?CI[:：]? ?)?(${END})(?:\s?(?:[–—~～−-]|to|至)\s?|[,;] |[，；、])(${END})\s?[)\]）］]$`,
  'u',
);

/** Spaces between thousands, as ISO 31-0 has them: `9 340.5` -> `9340.5`. */
const withoutSpaces = (text: string): string =>
  /^\D{0,4}\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d ]*\d)/u.test(text)
    ? text.replace(/(?<=\d)[ \u00a0\u2009\u202f](?=\d{3})/gu, '')
    : text;

function readNumber(text: string, lang: Lang) {
  const found = numbersOf(lang).readCell(text);
  if (!found) return undefined;
  const { digits, power, ...rest } = found;
  // `04.2` is no number as reports write them; what a double cannot hold would be published rounded.
  if (/^\D*0\d/u.test(digits) || significant(digits) > MOST_DIGITS) return undefined;
  return { value: scaled(digits, power), ...rest };
}

/** `(2,764.9)`: accounts mean a minus by it. The cell with a minus for its brackets; undefined for any other. */
export function readInBrackets(text: string, lang: Lang): Cell | undefined {
  const inside = inBracketsOf(text);
  if (inside === undefined) return undefined;
  const cell = readCell(`-${inside}`, lang);
  return cell.kind === 'number' ? { ...cell, text, plain: `-${withoutSpaces(inside)}` } : undefined;
}
