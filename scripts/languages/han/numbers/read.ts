import { mask } from '../../numbers/mask.ts';
import { NAMES } from '../../numbers/names.ts';
import { SHORT_SCALED, shortPower } from '../../numbers/short-scales.ts';
import { YEARS } from '../../numbers/years.ts';
import { NUMERAL, DIGIT, readDecimal, readNumeral } from './numerals.ts';
import { DECIMAL, scaled, shifted } from '../../numbers/decimal.ts';
import { dateReading, dayName, fraction, identifier, name, plain } from '../../numbers/readings.ts';
import { rule, scanner, type Rule } from '../../numbers/scan.ts';
import type { NumberFound, Reading } from '../../numbers/types.ts';
import { amount, composed, CURRENCY_BEFORE, discount, numeral } from './amounts.ts';
import { IDIOMS, NOT_TENTHS, UNITS } from './idioms.ts';
import { shareUnits } from '../../numbers/share-units.ts';
import { SCALE } from './lexicon.ts';
import { DATES } from './dates.ts';

/** A sign begins a number after a word that leads to one; a hyphen after other characters joins. */
const BEGINS = new RegExp(
  [
    String.raw`(?<=^|[为是由从自至到于达过约近了均超：:（(，、；。“]|(?<![\d%])\s)[+\-−–](?=\d)`,
    String.raw`(?<=\p{Script=Han})(?<![年月日号])−(?=\d)`,
    '[\\d零〇一二两三四五六七八九十百千万亿兆半双翻首上几数多第廿卅A-Za-z$€£¥￥₩₹]',
  ].join('|'),
  'u',
);

/** Not after 十 or 分: `二十一批` and `三分之一` are numbers. */
const IDIOM = new RegExp(`(?<![十百千分])(?:${IDIOMS.join('|')})(?!钟)`, 'gu');

const RULES: Rule[] = [
  // names: 双十一, “双11”, 618, 6·18, 十四五
  rule(/双\s?(十[一二]|1[12])/, ([, eleven]) => name(`double ${eleven === '十一' || eleven === '11' ? 11 : 12}`)),
  rule(/(\d{1,2})[·•](\d{1,2})(?!\d)/, ([, month, day]) => dayName(Number(month), Number(day))),
  rule(/618(?!\d|[.,]\d|[万亿个家人元件])/, () => dayName(6, 18)),
  rule(/315(?!\d|[.,]\d|[万亿个家人元件])/, () => dayName(3, 15)),
  rule(/十([一二三四五])五(?=[”’"]|规划|时期|期间|末|以来)/, ([, plan]) => ({
    ...name('plan'),
    value: 10 + readNumeral(plan!)!,
    key: `plan ${10 + readNumeral(plan!)!}`,
  })),
  rule(/第(十[一二三四五])个五年(?=规划|计划)/, ([, plan]) => ({
    ...name('plan'),
    value: readNumeral(plan!)!,
    key: `plan ${readNumeral(plan!)}`,
  })),
  rule(/[几数多][十百千万亿兆]+|[十百千]几/, () => 'none'),
  rule(/(?:100|百)强/, () => identifier('top 100')),
  rule(/二八(?=法则|定律|原则)/, () => identifier('80/20')),
  rule(/五五(?=购物节)/, () => dateReading({ month: 5, day: 5 })),
  rule(/([廿卅])([一二三四五六七八九])?/, ([, tens, ones]) => ({
    ...plain((tens === '廿' ? 20 : 30) + (ones ? readNumeral(ones)! : 0)),
    required: true,
  })),
  rule(/二十国集团/, () => identifier('G20')),
  // B2B, 5G, C2M, Web3.0, 图1-4, 1.2.5
  ...YEARS,
  // $250M, 37B
  rule(
    new RegExp(`(${CURRENCY_BEFORE})\\s?(${DECIMAL})([kKmMBT])(?![A-Za-z0-9])`),
    ([, currency, digits, letter], around) => ({
      ...amount({ digits: digits!, currency }, around),
      value: scaled(digits!, shortPower(letter!)),
      power: shortPower(letter!),
    }),
  ),
  ...SHORT_SCALED,
  ...NAMES,
  rule(/\d+(?:[-—–]\d+)+(?=[）)、，。]|$)/, ([text], { before }) =>
    /[图表]\s?$/u.test(before) ? identifier(text.replace(/[—–]/gu, '-')) : undefined,
  ),
  rule(/\d+[-—–]\d+/, ([text], { before }) =>
    /[图表]\s?$/u.test(before) ? identifier(text.replace(/[—–]/gu, '-')) : undefined,
  ),
  ...DATES,
  rule(/\d+(?:\.\d+){2,}/, ([text], { after }) => (/^\d/u.test(after) ? undefined : identifier(text))),
  // 百分之五, 千分之三, 百分之三点五
  rule(
    new RegExp(`(百|千|万)分之(?:(${NUMERAL}+(?:点${NUMERAL}+)?)|(${DECIMAL}))`),
    ([, base, words, digits]): Reading | undefined => {
      const value = digits ? scaled(digits) : readDecimal(words!);
      return value === undefined
        ? undefined
        : { kind: 'percent', value: shifted(value, -'百千万'.indexOf(base!)), required: true };
    },
  ),
  // 三点五亿元, 零点五个百分点; 八点五分 is a time of day
  rule(
    new RegExp(`(${NUMERAL}+点${NUMERAL}+?)(?:(${SCALE})(${UNITS})?|(个?百分点|倍)|(${UNITS})(?<!分钟))`),
    ([, words, scale, unit, mark, unit2], around) => {
      const value = readDecimal(words!);
      return value === undefined
        ? undefined
        : amount({ digits: String(value), scale, mark, unit: unit ?? unit2 }, around);
    },
  ),
  // 三分之二, 1/3
  rule(new RegExp(`(${NUMERAL}+)分之(${NUMERAL}+)`), ([, below, above]) =>
    fraction(readNumeral(above!), readNumeral(below!)),
  ),
  rule(/(\d)\/(\d{1,2})(?![\d/])/, ([, above, below]) =>
    Number(above) < Number(below) ? fraction(Number(above), Number(below)) : undefined,
  ),
  // 三成, 8成多, 三成五, 两成半
  rule(
    new RegExp(
      `(${DIGIT}|[1-9](?:\\.\\d)?)\\s?成(?![${NOT_TENTHS}])(?:(半|${DIGIT})(?![${NUMERAL.slice(1, -1)}个成]))?`,
    ),
    ([, tenths, more]) => ({
      kind: 'percent',
      value: shifted(readNumeral(tenths!) || Number(tenths), 1) + (more === '半' ? 5 : more ? readNumeral(more)! : 0),
      required: true,
    }),
  ),
  rule(/翻[了]?([一两三])番/, ([, times]) => ({ kind: 'times', value: 2 ** readNumeral(times!)!, required: true })),
  rule(/翻[番倍]/, () => ({ kind: 'times', value: 2, required: false })),
  rule(/半小时/, () => ({ kind: 'fraction', value: 0.5, required: false, alternatives: [plain(30)] })),
  rule(/半年/, (_, { before }) => (/[上下]$/u.test(before) ? 'none' : undefined)),
  rule(/半年/, () => ({ kind: 'fraction', value: 0.5, required: false, alternatives: [plain(6)] })),
  rule(/一半|半/, () => ({
    kind: 'fraction',
    value: 0.5,
    required: false,
    alternatives: [{ kind: 'percent', value: 50 }],
  })),
  rule(/一刻钟/, () => ({
    kind: 'plain',
    value: 15,
    required: true,
    alternatives: [{ kind: 'fraction', value: 0.25 }],
  })),
  // 5折, 八五折
  rule(/([1-9](?:\.\d)?)折(?![扣叠腾射现旧页算])/, ([, tenths]) => discount(scaled(tenths!, 1))),
  rule(new RegExp(`(${DIGIT})(${DIGIT})?折(?![扣叠腾射现旧页算])`), ([, tens, ones]) =>
    discount(10 * readNumeral(tens!)! + (ones ? readNumeral(ones)! : 0)),
  ),
  // 13.1w, as one writes 万 in chats
  rule(/(\d+(?:\.\d+)?)\s?[wW](?![A-Za-z0-9])/, ([, digits], around) =>
    amount({ digits: digits!, scale: '万' }, around),
  ),
  // 两个半小时, 一年半
  rule(new RegExp(`(${DIGIT}|\\d+)\\s?(?:个半(?=小时|月|世纪)|(年)半)`), ([, count, year]) => {
    const whole = readNumeral(count!) || Number(count);
    const alternatives = year ? [plain(12 * whole + 6), plain(whole)] : [plain(whole)];
    return { kind: 'plain', value: whole + 0.5, required: true, alternatives };
  }),
  // 3万2千, 1亿5千万, 2亿3000万元
  rule(
    new RegExp(
      [
        String.raw`((?:${DECIMAL})\s?[兆亿万千](?:(?:\s?零?(?:${DECIMAL})\s?(?:千亿|百亿|十亿|亿|千万|百万|十万|万|百(?!分)|千(?![克米瓦卡赫兆])))+`,
        String.raw`|\d{4}(?!\d|\s?[年.\-/:：])))`,
        String.raw`(多|余|\+(?!\d))?\s?(?:(?:个)?(${UNITS}))?`,
      ].join(''),
    ),
    ([, digits, over, unit], around) => composed(digits!, { over, unit }, around),
  ),
  // 37.21万亿元, 3000余万, 8540万, 25%, 4.2个百分点, 1.37倍
  rule(
    new RegExp(
      [
        String.raw`([+\-−–])?(?:(${CURRENCY_BEFORE})\s?)?(${DECIMAL})\s?(?:(多|余)\s?|(?=个?[万亿兆千百十]))?`,
        String.raw`(?:个(?=亿))?(${SCALE})?(多|余|\+(?!\d))?\s?`,
        String.raw`(?:(%|‰|个?百分点|个?基点|个?(?:pct|ppt?|[bB][pP]s?)(?![A-Za-z])|倍|x(?![A-Za-z0-9]))|(?:个)?(${UNITS}))?`,
      ].join(''),
    ),
    ([, sign, currency, digits, over, scale, over2, mark, unit], around) =>
      amount({ sign, currency, digits: digits!, scale, over: over ?? over2, mark, unit }, around),
  ),
  // 二十二, 三千万, 过亿, 百余
  rule(new RegExp(`(${NUMERAL}+)([多余])?(万|亿|兆)?(倍)?`), ([, words, over, scale, times], around) =>
    numeral(words!, { over, scale, times }, around),
  ),
  rule(/首/, () => ({ kind: 'ordinal', value: 1, required: false })),
];

const scan = scanner(RULES, BEGINS);

/**
 * Every number in a Chinese text, which is in the characters of the grammar. `全国电子商务交易额达37.21万亿元` -> one, of
 * 37210000000000 yuan. `noNumbers`: what else holds a numeral and no number.
 */
export function readHan(text: string, noNumbers: readonly RegExp[]): NumberFound[] {
  const bare = [IDIOM, ...noNumbers].reduce(blanked, mask(text));
  return [...shareUnits(scan(bare), bare), ...approximate(bare)];
}

const blanked = (text: string, words: RegExp): string => text.replace(words, (word) => '·'.repeat(word.length));

const NEIGHBOURS = new RegExp(`(?<!${NUMERAL})(${DIGIT})(${DIGIT})(成(?![${NOT_TENTHS}])|[十百千万亿兆]+)`, 'gu');

/** `五六百`, `七八成`: 500 or 600, 70% or 80%. English may say so, or `several hundred`. */
const approximate = (text: string): NumberFound[] =>
  [...text.matchAll(NEIGHBOURS)].flatMap(({ 0: found, 1: low, 2: high, 3: scale, index }) => {
    const [less, more] = [readNumeral(low!)!, readNumeral(high!)!];
    if (more !== less + 1) return [];
    const place = { text: found, start: index, end: index + found.length, required: false };
    return [less, more].map((digit): NumberFound =>
      scale === '成'
        ? { ...place, kind: 'percent', value: 10 * digit }
        : { ...place, kind: 'plain', value: digit * (readNumeral(scale!) ?? 1) },
    );
  });
