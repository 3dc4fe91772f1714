import type { Indicator } from '../content/index.ts';
import { isSameMoney, type Lang, numbersOf, type Qualifier, type Reading, scaled } from '../languages/index.ts';
import { type Cell, KNOWN_BASES, unitFactor } from '../tables/index.ts';
import { type Period, periodKind } from './period.ts';

/** A number as it was written, with its scale and what it counts in. */
export interface Quantity {
  digits: string;
  power: number;
  /** `RMB`, `%`, or a word; undefined where none is said, as in `83.36 billion`. */
  base?: string;
  bound?: Qualifier;
}

/** A cell in the unit that its column, row or figure gives it; undefined where its digits cannot be told. */
export function quantityOfCell(
  cell: Extract<Cell, { kind: 'number' }>,
  unit: string | undefined,
  lang: Lang,
): Quantity | undefined {
  const read = numbersOf(lang).readCell(cell.plain ?? cell.text);
  if (!read) return undefined;
  const bound = read.qualifier && { bound: read.qualifier };
  const { power, base } = numbersOf(lang).readUnit((cell.unit ?? unit ?? '').trim());
  const places = cell.unit === undefined ? power : 0;
  return { digits: read.digits.replaceAll(',', ''), power: read.power + places, base, ...bound };
}

const AMOUNTS = new Set(['plain', 'percent', 'points', 'times', 'multiple']);

/**
 * The one number in some words: `37.21万亿元`, `up 4.5%`, `近7亿人`. A growth that falls is less than nothing, one in times
 * is told in percent. Answers how many numbers there are, where it is not one, and `unclear` for `up 1.5 times`.
 */
export function quantityInWords(words: string, growth: boolean, lang: Lang): Quantity | number | 'unclear' {
  const found = numbersOf(lang)
    .read(words)
    .filter(({ kind, required }) => AMOUNTS.has(kind) && required);
  const [one] = found;
  if (!one || found.length > 1) return found.length;
  const bound = one.qualifier && { bound: one.qualifier };
  if (growth && one.kind === 'times') {
    const more = moreThanBefore(one);
    return more === undefined ? 'unclear' : { digits: more, power: 2, base: '%', ...bound };
  }
  const falls = growth && new RegExp(numbersOf(lang).direction.down.source, 'iu').test(words);
  const sign = one.sign === '-' || falls ? '-' : '';
  const { digits, power } =
    one.digits === undefined ? spelled(one.value) : { digits: one.digits, power: one.power ?? 0 };
  const base = baseOf(one.unit, lang) ?? BASES[one.kind] ?? wordBehind(words.slice(one.end), lang);
  return {
    digits: sign + digits.replace(/^[+-]/, ''),
    power,
    ...(base !== undefined && { base }),
    ...bound,
  };
}

/** How many times as much is added: 1.5 for `增长1.5倍` and for `2.5 times that of`; undefined for `up 1.5 times`, which may be either. */
function moreThanBefore({ value, digits = '', alternatives }: Reading): string | undefined {
  const multiple = alternatives ? alternatives.find(({ kind }) => kind === 'multiple')?.value : value;
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  return multiple === undefined ? undefined : (multiple - 1).toFixed(decimals);
}

/** A number in words, 百亿, is no more exact than its scale: 100 and a power of 8, not ten zeros. */
function spelled(value: number): { digits: string; power: number } {
  const power = [12, 8, 4].find((scale) => Number.isInteger(value / 10 ** scale)) ?? 0;
  return { digits: String(value / 10 ** power), power };
}

const BASES: Record<string, string> = { percent: '%', points: 'points' };

/** A classifier, 46个, counts nothing in particular: it is no unit, here as in a table. */
const baseOf = (unit: string | undefined, lang: Lang): string | undefined =>
  unit !== undefined && numbersOf(lang).readUnit(unit).base === '' ? '' : unit;

const wordBehind = (text: string, lang: Lang): string | undefined => {
  const { base } = numbersOf(lang).readUnit(text.trim());
  return base === '' ? undefined : base;
};

/** A quantity in the indicator's plain unit; undefined where it cannot be converted. */
export function inUnitOf(
  { digits, power, base }: Quantity,
  indicator: Indicator,
  { growth, period, lang }: { growth: boolean; period: Period; lang: Lang },
): { value: number; digits: string; power: number; converted?: string } | undefined {
  const value = scaled(digits, power);
  const wanted = growth ? '%' : unitFactor(indicator.unit[lang], lang).base;
  if (base === undefined || isSameBase(base, wanted, indicator)) return { value, digits, power };
  const rate = indicator.rates?.find((one) => one.currency === base && covers(one.period, period))?.rate;
  if (!growth && rate !== undefined) {
    return { ...rounded(value * rate, significant(digits)), converted: base };
  }
  const [from, to] = [base, wanted].map((unit) => numbersOf(lang).readMeasure(unit));
  if (!growth && from && to && from.dimension === to.dimension) {
    return rounded((value * from.factor) / to.factor, MOST_DIGITS);
  }
  return undefined;
}

function isSameBase(base: string, wanted: string, { also_unit = [] }: Indicator): boolean {
  if (base === wanted || isSameMoney(base, wanted) || also_unit.includes(base)) return true;
  // `people` and `persons`, 人 and 人次 are told apart by whoever writes `also_unit`; no unit at all is that of the page.
  return base === '' && !KNOWN_BASES.has(wanted);
}

/** A worked-out number with so many digits, none of them a zero at the end: 1.41 and a power of 10. */
function rounded(number: number, count: number): { value: number; digits: string; power: number } {
  const [digits = '', power = '0'] = number.toExponential(Math.min(count, MOST_DIGITS) - 1).split('e');
  const bare = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return { value: scaled(bare, Number(power)), digits: bare, power: Number(power) };
}

const MOST_DIGITS = 12;

const covers = (one: Period, period: Period): boolean =>
  one === period || (periodKind(one) === 'year' && period.startsWith(one));

const significant = (digits: string): number => Math.max(1, digits.replace(/\D/g, '').replace(/^0+/, '').length);
