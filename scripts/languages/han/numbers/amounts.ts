import { DECIMAL, scaled, shifted } from '../../numbers/decimal.ts';
import { readNumeral } from './numerals.ts';
import { REPUBLIC } from './eras.ts';
import { dateReading, plain } from '../../numbers/readings.ts';
import type { Around } from '../../numbers/scan.ts';
import { type NumberValue, type Qualifier, qualifiers, type Reading } from '../../numbers/types.ts';
import { anyOf } from '../../numbers/any-of.ts';
import { CURRENCY_SIGNS, YUAN } from '../../numbers/currencies.ts';
import { CURRENCIES, QUALIFIERS, SCALES } from './lexicon.ts';
import { UNITS } from './idioms.ts';

const GROWS = /(?:增长|成长|增加|增|提高|提升|多|高|上升|扩大|涨|翻)了?(?:近|约|超过?|逾|至少)?$/u;

/** `直降20%` is what English calls 20% off. */
const CUT = /(?:降|减|优惠|让利|折扣)[^，。；]{0,4}$/u;

/** Codes before an amount; other codes are their own. */
const CURRENCY_CODES: Record<string, string> = { RMB: 'RMB', CNY: 'RMB', USD: 'USD', EUR: 'EUR', HKD: 'HKD' };

/** What may stand before an amount in a Chinese text. */
export const CURRENCY_BEFORE = anyOf([...Object.keys(CURRENCY_SIGNS), ...Object.keys(CURRENCY_CODES)]);

interface AmountParts {
  sign?: string;
  digits: string;
  scale?: string;
  over?: string;
  mark?: string;
  unit?: string;
  /** A sign before the digits: `$`. */
  currency?: string;
}

export function amount(
  { sign, digits, scale, over, mark, unit, currency }: AmountParts,
  { before, after }: Around,
): Reading {
  const power = scale ? SCALES[scale]! : 0;
  const value = scaled(digits, power);
  const minus = sign ? ({ sign: sign === '+' ? '+' : '-' } as const) : {};
  const common = {
    ...minus,
    ...qualify(before, over, after),
    digits,
    power,
    required: true,
    ...unitOf(unit, { before, after }, currency),
  };
  if (mark === '%')
    return {
      kind: 'percent',
      value,
      ...common,
      ...(CUT.test(before) && { alternatives: [{ kind: 'discount', value: 100 - value }] }),
    };
  if (mark === '‰') return { kind: 'percent', value: shifted(value, -1), ...common };
  if (mark && BASIS_POINTS.test(mark))
    return { kind: 'points', value: shifted(value, -2), alternatives: [plain(value)], ...common };
  if (mark && POINTS.test(mark)) return { kind: 'points', value, ...common };
  if (mark === '倍' || mark === 'x') return { ...times(value, before), ...common };
  return {
    kind: /第\s?$/u.test(before) ? 'ordinal' : 'plain',
    value,
    ...(isYear(digits, unit) && { alternatives: [yearOfRepublic(value)] }),
    ...common,
  };
}

/** 109年 is a span of time, or the year 2020. */
const isYear = (digits: string, unit?: string): boolean => unit === '年' && /^1[0-4]\d$/u.test(digits);
const yearOfRepublic = (value: number): NumberValue => {
  const { kind, value: year, key } = dateReading({ year: REPUBLIC + value });
  return { kind, value: year, key };
};

const POINTS = /^个?(?:百分点|pct|ppt?)$/iu;
const BASIS_POINTS = /^个?(?:基点|bps?)$/iu;

/** 百分点, 千克, 兆瓦: no hundred and no thousand. */
const IS_UNIT = /^(?:百分[点比]|千[克米瓦卡]|兆[瓦赫帕焦伏字位比])/u;

export function numeral(
  words: string,
  parts: { over?: string; scale?: string; times?: string },
  around: Around,
): Reading | 'none' {
  const base = readNumeral(words);
  if (base === undefined || IS_UNIT.test(words + around.after)) return 'none';
  const value = shifted(base, parts.scale ? SCALES[parts.scale]! : 0);
  const qualifier = qualify(around.before, parts.over, around.after);
  if (parts.times) return { ...times(value, around.before), ...qualifier, required: true };
  return {
    kind: /第$/u.test(around.before) ? 'ordinal' : 'plain',
    value,
    ...qualifier,
    ...unitOf(undefined, around),
    required: isRequired(words, value, parts.over, around),
  };
}

/** `案例八` is a number by which it is called. */
const LABELLED = /(?:案例|附[件录表])$/u;

/** 万亿元 alone, or in brackets, is the unit of a column. */
const UNIT_BEFORE = /(?:^|[（(])$/u;
const UNIT_AFTER = /^(?:美元|元|人民币)?(?:$|[）)])/u;

/** `过亿`, `百余`, `百亿`, `百家`, `二十二` are quantities; `两`, `十`, a bare `百` may be a manner of speaking, so may `千万`. */
function isRequired(words: string, value: number, over: string | undefined, { before, after }: Around): boolean {
  if (/^号/u.test(after) || LABELLED.test(before) || (words === '百' && /^[日天大]/u.test(after))) return true;
  if (/^(?:百万|[百千万]亿|[十百千万]?兆)$/u.test(words))
    return !/^级/u.test(after) && !(UNIT_BEFORE.test(before) && UNIT_AFTER.test(after));
  if (words === '百' && /^[家件个名场]/u.test(after)) return true;
  if (/^[百千万亿兆]+$/u.test(words))
    return Boolean(over) || (/[过破超逾近达上]$/u.test(before) && !/^级/u.test(after));
  return value > 10 || Boolean(over) || (value === 10 && new RegExp(`^(?:${UNITS})`, 'u').test(after));
}

/** `5倍` is five times as much; `增长5倍` is up fivefold, or six times as much, or up 500%. */
function times(value: number, before: string): NumberValue & { alternatives: NumberValue[] } {
  const multiple = GROWS.test(before) ? value + 1 : value;
  return {
    kind: 'times',
    value,
    alternatives: [plain(value), { kind: 'percent', value: shifted(value, 2) }, { kind: 'multiple', value: multiple }],
  };
}

/** A part of `3万2千`: its digits and scale. */
const PART = new RegExp(`(${DECIMAL})\\s?(${anyOf([...Object.keys(SCALES), '百'])})?`, 'gu');

/** `3万2千`: each part is less than the scale of the one before; else two numbers stand side by side. */
export function composed(
  text: string,
  { over, unit }: { over?: string; unit?: string },
  around: Around,
): Reading | undefined {
  const parts = [...text.matchAll(PART)].map(([, digits, scale]) => ({ digits: digits!, power: powerOf(scale) }));
  const values = parts.map(({ digits, power }) => scaled(digits, power));
  if (values.some((value, index) => index > 0 && value >= 10 ** parts[index - 1]!.power)) return undefined;
  return {
    kind: /第\s?$/u.test(around.before) ? 'ordinal' : 'plain',
    value: values.reduce((total, value) => total + value, 0),
    power: parts[0]!.power,
    ...qualify(around.before, over, around.after),
    ...unitOf(unit, around),
    required: true,
  };
}

const powerOf = (scale: string | undefined): number => (scale ? (SCALES[scale] ?? 2) : 0);

/** `八折` is 80% of the price; `20% off` is read as a discount to 80 too. */
export function discount(percent: number): Reading {
  const alternatives: NumberValue[] = [{ kind: 'percent', value: percent }];
  return { kind: 'discount', value: percent, required: true, alternatives };
}

/** Words that qualify a number in a sentence; in a cell of a table they would be part of a name. */
const IN_PROSE: Record<Qualifier, string[]> = {
  over: ['突破', '大于', '破', '过', '上', '不低于', '不少于', '不小于', '至少'],
  nearly: ['将近'],
  about: ['约为'],
  under: ['不满', '不超过', '不高于', '不多于', '至多', '最多'],
};

const QUALIFIER_OF = new Map(
  qualifiers.flatMap((qualifier) =>
    [...QUALIFIERS[qualifier], ...IN_PROSE[qualifier]].map((word) => [word, qualifier] as const),
  ),
);

/** `不超过`, not `超过`: the match that begins first ends at the number. */
const BEFORE = new RegExp(`(?:${anyOf(QUALIFIER_OF.keys())})$`, 'u');

function qualify(before: string, over: string | undefined, after: string): { qualifier?: Qualifier } {
  if (over || /^(?:[个家人元名件场]?以上|\+(?!\d))/u.test(after)) return { qualifier: 'over' };
  if (/^[个家人元名件场]?左右/u.test(after)) return { qualifier: 'about' };
  const qualifier = QUALIFIER_OF.get(BEFORE.exec(before)?.[0] ?? '');
  return qualifier ? { qualifier } : {};
}

/** 港币3亿元, 新台币约3亿元: the currency stands before the amount. */
const NAMED_BEFORE = new RegExp(
  `(${anyOf(Object.keys(CURRENCIES).filter((word) => word.length > 1))})(?:约|近|逾|超过?)?\\s?$`,
  'u',
);

function unitOf(unit: string | undefined, { before, after }: Around, currency?: string): { unit?: string } {
  if (currency) return { unit: CURRENCY_SIGNS[currency] ?? CURRENCY_CODES[currency]! };
  const word = unit ?? new RegExp(`^(?:个)?(${UNITS})`, 'u').exec(after)?.[1];
  const named = CURRENCIES[NAMED_BEFORE.exec(before)?.[1] ?? ''];
  if (!word) return named ? { unit: named } : {};
  const base = (word === '万元' ? YUAN : CURRENCIES[word]) ?? word;
  return { unit: (base === YUAN && named) || base };
}
