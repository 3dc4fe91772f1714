import { memoize } from '../text/index.ts';
import { shiftDigits } from './convert.ts';
import type { Decimals, Field } from './description.ts';
import type { CellText, DataFault } from './grid.ts';

interface NumberAround {
  /** Of the whole file; what a field says goes before. */
  decimals?: Decimals;
  /** By how many places the decimal point moves. */
  shift: number;
}

/** Signs that stand for a kind of missing value themselves: no number is asked of them. */
const SIGN = /^[—…x/]$/u;
/** `<5`, below the least that is shown. */
const BELOW = /^<\s?/;
/** What may stand behind a number: a flag, `123.4 (p)`, `123.4 p`. */
const FLAG = /(?:\s*\([a-z]\)|\s?[pre])$/u;
/** The sign of a share, which the unit of the column gives, too. */
const SHARE = /\s*([%‰])$/u;

/**
 * A number as a table of a text has it, `1,234.5`, with the digits that are stored, the decimal point moved; its flag
 * and the sign before it stay.
 */
export function numberText(text: string, field: Field, { decimals, shift }: NumberAround): CellText {
  if (SIGN.test(text)) return { text };
  const [below = ''] = BELOW.exec(text) ?? [];
  const [flag = ''] = FLAG.exec(text) ?? [];
  const written = text.slice(below.length, text.length - flag.length);
  const share = SHARE.exec(written)?.[1];
  const signs: Decimals = { ...decimals, ...field };
  const plain = plainNumber(written.replace(SHARE, ''), signs);
  if (plain === undefined || !isOfColumn(share, field)) return { fault: faultOf(text, field, signs) };
  if (field.type === 'integer' && plain.includes('.'))
    return { fault: (words) => words.data.notInteger(field.name, text) };
  const own = share !== undefined && field.unit === undefined ? share : '';
  return { text: below + shiftDigits(plain, shift) + own + flag };
}

/** A column in % may have the sign in its cells, a column in tonnes may not. */
const isOfColumn = (share: string | undefined, { unit }: Field): boolean =>
  share === undefined ||
  unit === undefined ||
  (typeof unit === 'string' ? [unit] : Object.values(unit)).some((one) => one.includes(share));

/** `73.435,6` with a decimal comma -> `73,435.6`; undefined for what is no number. */
function plainNumber(text: string, { decimalChar = '.', groupChar }: Decimals): string | undefined {
  const group = groupChar ?? (decimalChar === '.' ? ',' : ' ');
  const match = patternOf(`${decimalChar}${group}`).exec(text);
  if (!match) return undefined;
  const { sign = '', whole = '', separator, fraction } = match.groups!;
  const digits = separator === undefined ? whole : whole.replaceAll(separator, ',');
  return sign.replace('−', '-') + digits + (fraction === undefined ? '' : `.${fraction}`);
}

/** Groups of three may always have spaces between them. */
const patternOf = memoize(([decimal, group]: string) => {
  const [point, separator] = [decimal!, group!].map((sign) => RegExp.escape(sign)) as [string, string];
  const grouped = String.raw`\d{1,3}(?<separator>${separator}|[ \u00a0\u2009\u202f])\d{3}(?:\k<separator>\d{3})*`;
  return new RegExp(String.raw`^(?<sign>[+\-−]?)(?<whole>${grouped}|\d+)(?:${point}(?<fraction>\d+))?$`, 'u');
});

const DECIMAL_COMMA = /^[+\-−]?\d{1,3}(?:[. \u00a0]?\d{3})*,\d+$/u;

const faultOf = (text: string, field: Field, { decimalChar }: Decimals): DataFault['wording'] =>
  decimalChar === undefined && DECIMAL_COMMA.test(text)
    ? (words) => words.data.decimalComma(field.name, text)
    : (words) => words.data.notNumber(field.name, text);
