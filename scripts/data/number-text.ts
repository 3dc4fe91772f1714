import { memoize } from '../text/index.ts';
import { shiftDigits, withoutExponent } from './convert.ts';
import type { Decimals, Field } from './description.ts';
import type { CellText, DataFault } from './grid.ts';
import { knownOddity } from './odd-number.ts';

interface NumberAround {
  /** Of the whole file; what a field says goes before. */
  decimals?: Decimals;
  /** By how many places the decimal point moves. */
  shift: number;
}

/** Signs that stand for a kind of missing value themselves: no number is asked of them. */
const SIGN = /^[—…x/]$/u;
/** `<5`, below the least that is shown; `≥95`, `~12`: a bound, or not exact. */
const BEFORE = /^[<＜>＞≥≧≤≦~～≈∼]\s?/u;
/** What may stand behind a number: a flag, `123.4 (p)`, `123.4 p`. */
const FLAG = /(?:\s*[([][pre](?:,\s?[pre])*[)\]]|\s?[pre]{1,3})$/u;
/** The sign of a share, which the unit of the column gives, too. */
const SHARE = /\s*([%‰])$/u;
/** `2.36 (2.27–2.44)`, and `(5.2)` as accountants write a minus. */
const INTERVAL = /^([^([]+)([([]\s?)(.+?)(\s?(?:to|[–—~～]|[;,](?=\s)|(?<=\d)-)\s?)(.+?)(\s?[)\]])$/u;
const BRACKETS = /^(\()(.+)(\))$/u;

/**
 * A number as a table of a text has it, `1,234.5`, with the digits that are stored, the decimal point moved; its flag, its
 * interval and the sign before it stay.
 */
export function numberText(text: string, field: Field, { decimals, shift }: NumberAround): CellText {
  if (SIGN.test(text)) return { text };
  const [before = ''] = BEFORE.exec(text) ?? [];
  const [flag = ''] = FLAG.exec(text) ?? [];
  const signs: Decimals = { ...decimals, ...field };
  const parts = partsOf(text.slice(before.length, text.length - flag.length));
  const stored = parts.map((part, at) => (isBetween(at) ? part : numberIn(part, field, signs)));
  if (stored.includes(undefined)) return { fault: faultOf(text, field, signs) };
  if (field.type === 'integer' && stored.some((part) => part!.includes('.')))
    return { fault: (words) => words.data.notInteger(field.name, text) };
  const number = stored.map((part, at) => (isBetween(at) ? part : shiftNumber(part!, shift))).join('');
  return { text: before + number + flag };
}

/** Numbers in the even places, what stands between them in the odd ones. */
function partsOf(text: string): string[] {
  const [, value, ...ends] = INTERVAL.exec(text) ?? [];
  if (value) return [value.trimEnd(), ` ${ends[0]}`, ends[1]!, ends[2]!, ends[3]!, ends[4]!];
  const [, open, inside, close] = BRACKETS.exec(text) ?? [];
  return inside ? ['', open!, inside, close!] : [text];
}

const isBetween = (place: number): boolean => place % 2 === 1;

const shiftNumber = (text: string, shift: number): string =>
  text.replace(/^[^%‰]+/u, (digits) => shiftDigits(digits, shift));

function numberIn(text: string, field: Field, signs: Decimals): string | undefined {
  if (text === '') return '';
  const share = SHARE.exec(text)?.[1];
  const plain = plainNumber(text.replace(SHARE, ''), signs);
  if (plain === undefined || !isOfColumn(share, field)) return undefined;
  return plain + (share !== undefined && field.unit === undefined ? share : '');
}

/** A column in % may have the sign in its cells, a column in tonnes may not. */
const isOfColumn = (share: string | undefined, { unit }: Field): boolean =>
  share === undefined ||
  unit === undefined ||
  (typeof unit === 'string' ? [unit] : Object.values(unit)).some((one) => one.includes(share));

/** `73.435,6` with a decimal comma -> `73,435.6`; undefined for what is no number. */
function plainNumber(text: string, { decimalChar = '.', groupChar }: Decimals): string | undefined {
  const expanded = withoutExponent(text);
  if (expanded !== undefined) return expanded;
  const group = groupChar ?? (decimalChar === '.' ? ',' : ' ');
  const match = patternOf(`${decimalChar}${group}`).exec(text);
  if (!match) return undefined;
  const { sign = '', whole = '', separator, fraction } = match.groups!;
  const digits = separator === undefined ? whole : whole.replaceAll(separator, ',');
  return sign.trim().replace(/[−–]/u, '-') + (digits || '0') + (fraction === undefined ? '' : `.${fraction}`);
}

/** Groups of three may always have spaces between them. */
const patternOf = memoize(([decimal, group]: string) => {
  const [point, separator] = [decimal!, group!].map((sign) => RegExp.escape(sign)) as [string, string];
  const grouped = String.raw`\d{1,3}(?<separator>${separator}|[ \u00a0\u2009\u202f])\d{3}(?:\k<separator>\d{3})*`;
  const whole = String.raw`(?<whole>${grouped}|\d+|(?=${point}\d))`;
  return new RegExp(String.raw`^(?<sign>(?:[+\-−–]\s?)?)${whole}(?:${point}(?<fraction>\d+))?$`, 'u');
});

const DECIMAL_COMMA = /^[+\-−]?\d{1,3}(?:[. \u00a0]?\d{3})*,\d+$/u;

/** What it seems to be, and how that is written here; else that it is no number. */
function faultOf(text: string, field: Field, { decimalChar }: Decimals): DataFault['wording'] {
  if (decimalChar === undefined && DECIMAL_COMMA.test(text))
    return (words) => words.data.decimalComma(field.name, text);
  return knownOddity(text) ?? ((words) => words.data.notNumber(field.name, text));
}
