import { mask } from './mask.ts';
import { NUMERAL, DIGIT, readNumeral } from './numerals.ts';
import { shifted, scaled, same } from './decimal.ts';
import { rule, scan, type Around, type Rule } from './scan.ts';
import type { NumberFound, Qualifier, Reading, Sense } from './types.ts';
import { IDIOMS, NOT_TENTHS, UNITS } from './zh-words.ts';
import { spread } from './spread.ts';
import { DATES, plain } from './zh-dates.ts';
import { CODES, identifier, name } from './names.ts';

const BEGINS = /(?<![\p{L}\d%])[+\-−](?=\d)|[\d零〇一二两三四五六七八九十百千万亿半双翻首上几数多A-Za-z]/u;

/** Not after 十 or 分: `二十一批` and `三分之一` are numbers. */
const IDIOM = new RegExp(`(?<![十百千分])(?:${IDIOMS.join('|')})(?!钟)`, 'gu');

const SCALES: Record<string, number> = {
  万亿: 12, 千亿: 11, 百亿: 10, 十亿: 9, 亿: 8, 千万: 7, 百万: 6, 十万: 5, 万: 4, 千: 3,
};
/** 千克, 千米, 千瓦 are units. */
const SCALE = '(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![克米瓦卡赫兆]))';
const DECIMAL = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const GROWS = /(?:增长|增加|增|提高|提升|多|高|上升|扩大|涨|翻)了?(?:近|约|超过?|逾|至少)?$/u;

/** `直降20%` is what English calls 20% off. */
const CUT = /(?:降|减|优惠|让利|折扣)[^，。；]{0,4}$/u;

const CURRENCIES: Record<string, string> = {
  美元: 'USD', 欧元: 'EUR', 港元: 'HKD', 日元: 'JPY', 英镑: 'GBP', 人民币: 'RMB', 元: 'RMB', 万元: 'RMB',
};

const RULES: Rule[] = [
  // names: 双十一, “双11”, 618, 6·18, 十四五
  rule(/双\s?(十[一二]|1[12])/, ([, eleven]) => name(`double ${eleven === '十一' || eleven === '11' ? 11 : 12}`)),
  rule(/(\d{1,2})[·•](\d{1,2})(?!\d)/, ([, month, day]) => name(`${month}.${day}`)),
  rule(/618(?!\d|[.,]\d|[万亿个家人元件])/, () => name('6.18')),
  rule(/315(?!\d|[.,]\d|[万亿个家人元件])/, () => name('3.15')),
  rule(/十([一二三四五])五(?=[”’"]|规划|时期|期间|末|以来)/, ([, plan]) => ({ ...name('plan'), value: 10 + readNumeral(plan!)!, key: `plan ${10 + readNumeral(plan!)!}` })),
  rule(/[几数多][十百千万亿]+|[十百千]几/, () => 'none'),
  rule(new RegExp(CODES), ([text]) => identifier(text)),
  // B2B, 5G, C2M, Web3.0, 图1-4, 1.2.5
  rule(/[A-Za-z]+-?\d[A-Za-z0-9.]*(?<!\.)/, ([text]) => identifier(text)),
  rule(/\d+[A-Z][A-Za-z0-9]*/, ([text]) => identifier(text)),
  rule(/\d+(?:[-—–]\d+)+(?=[）)、，。]|$)/, ([text], { before }) => (/[图表]\s?$/u.test(before) ? identifier(text.replace(/[—–]/gu, '-')) : undefined)),
  rule(/\d+[-—–]\d+/, ([text], { before }) => (/[图表]\s?$/u.test(before) ? identifier(text.replace(/[—–]/gu, '-')) : undefined)),
  rule(/\d+(?:\.\d+){2,}/, ([text], { after }) => (/^\d/u.test(after) ? undefined : identifier(text))),
  ...DATES,
  // 百分之五, 千分之三
  rule(new RegExp(`(百|千)分之(?:(${NUMERAL}+)|(${DECIMAL}))`), ([, base, words, digits]) => {
    const value = digits ? scaled(digits) : readNumeral(words!);
    return value === undefined ? undefined : { kind: 'percent', value: base === '千' ? shifted(value, -1) : value, firm: true };
  }),
  // 三分之二, 1/3
  rule(new RegExp(`(${NUMERAL}+)分之(${NUMERAL}+)`), ([, below, above]) => fraction(readNumeral(above!), readNumeral(below!))),
  rule(/(\d)\/(\d{1,2})(?![\d/])/, ([, above, below]) => (Number(above) < Number(below) ? fraction(Number(above), Number(below)) : undefined)),
  // 三成, 8成多
  rule(new RegExp(`(${DIGIT}|[1-9])成(?![${NOT_TENTHS}])`), ([, tenths]) => ({
    kind: 'percent', value: 10 * (readNumeral(tenths!) || Number(tenths)), firm: true,
  })),
  rule(/翻[了]?([一两三])番/, ([, times]) => ({ kind: 'times', value: 2 ** readNumeral(times!)!, firm: true })),
  rule(/翻[番倍]/, () => ({ kind: 'times', value: 2, firm: false })),
  rule(/半小时/, () => ({ kind: 'fraction', value: 0.5, firm: false, also: [plain(30)] })),
  rule(/半年/, () => ({ kind: 'fraction', value: 0.5, firm: false, also: [plain(6)] })),
  rule(/一半|半/, () => ({ kind: 'fraction', value: 0.5, firm: false, also: [{ kind: 'percent', value: 50 }] })),
  rule(/一刻钟/, () => ({ kind: 'plain', value: 15, firm: false })),
  // 5折, 八五折
  rule(/([1-9](?:\.\d)?)折(?![扣叠腾射现旧页算])/, ([, tenths]) => discount(scaled(tenths!, 1))),
  rule(new RegExp(`(${DIGIT})(${DIGIT})?折(?![扣叠腾射现旧页算])`), ([, tens, ones]) =>
    discount(10 * readNumeral(tens!)! + (ones ? readNumeral(ones)! : 0)),
  ),
  // 37.21万亿元, 3000余万, 8540万, 25%, 4.2个百分点, 1.37倍
  rule(
    new RegExp(String.raw`([+\-−])?(${DECIMAL})\s?(?:(多|余)\s?|(?=个?[万亿千百十]))?(?:个(?=亿))?(?:${SCALE})?(多|余|\+)?\s?(?:(%|‰|个百分点|百分点|倍)|(?:个)?(${UNITS}))?`),
    ([text, sign, digits, over, scale, over2, mark, unit], around) => amount(text, { sign, digits: digits!, scale, over: over ?? over2, mark, unit }, around),
  ),
  // 二十二, 三千万, 过亿, 百余
  rule(new RegExp(`(${NUMERAL}+)([多余])?(万|亿)?(倍)?`), ([, words, over, scale, times], around) => numeral(words!, { over, scale, times }, around)),
  rule(/首/, () => ({ kind: 'ordinal', value: 1, firm: false })),
];

interface AmountParts {
  sign?: string;
  digits: string;
  scale?: string;
  over?: string;
  mark?: string;
  unit?: string;
}

function amount(text: string, { sign, digits, scale, over, mark, unit }: AmountParts, { before, after }: Around): Reading {
  const power = scale ? SCALES[scale]! : 0;
  const value = scaled(digits, power);
  const minus = sign ? ({ sign: sign === '+' ? '+' : '-' } as const) : {};
  const common = { ...minus, ...qualify(before, over, after), digits, power, firm: true, ...unitOf(unit, after) };
  if (mark === '%') return { kind: 'percent', value, ...common, ...(CUT.test(before) && { also: [{ kind: 'discount', value: 100 - value }] }) };
  if (mark === '‰') return { kind: 'percent', value: shifted(value, -1), ...common };
  if (mark?.endsWith('百分点')) return { kind: 'points', value, ...common };
  if (mark === '倍') return { ...times(value, before), ...common };
  return { kind: /第\s?$/u.test(before) ? 'ordinal' : 'plain', value, ...common };
}

function numeral(words: string, parts: { over?: string; scale?: string; times?: string }, around: Around): Reading | 'none' {
  const base = readNumeral(words);
  if (base === undefined || (/^百$/u.test(words) && /^分[点比]/u.test(around.after))) return 'none';
  const value = shifted(base, parts.scale ? SCALES[parts.scale]! : 0);
  const qualifier = qualify(around.before, parts.over, around.after);
  if (parts.times) return { ...times(value, around.before), ...qualifier, firm: true };
  return { kind: /第$/u.test(around.before) ? 'ordinal' : 'plain', value, ...qualifier, ...unitOf(undefined, around.after), firm: isFirm(words, value, parts.over, around) };
}

/** `过亿`, `百余`, `二十二` are quantities; `两`, `十`, a bare `百` may be a manner of speaking. */
function isFirm(words: string, value: number, over: string | undefined, { before, after }: Around): boolean {
  if (/^号/u.test(after)) return true;
  if (/^[百千万亿]+$/u.test(words)) return Boolean(over) || /[过破超逾近达]$/u.test(before);
  return value > 10 || Boolean(over);
}

/** `5倍` is five times; `增长5倍` is up fivefold, or six times as much, or up 500%. */
function times(value: number, before: string): Sense & { also: Sense[] } {
  const more: Sense[] = GROWS.test(before) ? [{ kind: 'times', value: value + 1 }] : [];
  return { kind: 'times', value, also: [plain(value), { kind: 'percent', value: shifted(value, 2) }, ...more] };
}

export function fraction(above: number | undefined, below: number | undefined): Reading | undefined {
  if (!above || !below || above >= below) return undefined;
  const value = above / below;
  const percent = shifted(Number(value.toPrecision(12)), 2);
  return { kind: 'fraction', value, firm: true, also: same(value * 100, Math.round(value * 100)) ? [{ kind: 'percent', value: percent }] : [] };
}

/** `八折` is 80% of the price; `20% off` is read as a discount to 80 too. */
function discount(percent: number): Reading {
  const also: Sense[] = [{ kind: 'percent', value: percent }, { kind: 'fraction', value: percent / 100 }];
  return { kind: 'discount', value: percent, firm: true, also };
}

const BEFORE: [RegExp, Qualifier][] = [
  [/(?:超过?|逾|突破|高于|大于|破|过|上)$/u, 'over'],
  [/(?:近|接近|将近)$/u, 'nearly'],
  [/(?:约|大约|约为)$/u, 'about'],
  [/(?:不足|不到|低于|小于|不满)$/u, 'under'],
];

function qualify(before: string, over: string | undefined, after: string): { qualifier?: Qualifier } {
  if (over || /^(?:[个家人元名件场]?以上|\+)/u.test(after)) return { qualifier: 'over' };
  if (/^[个家人元名件场]?左右/u.test(after)) return { qualifier: 'about' };
  const qualifier = BEFORE.find(([pattern]) => pattern.test(before))?.[1];
  return qualifier ? { qualifier } : {};
}

function unitOf(unit: string | undefined, after: string): { unit?: string } {
  const word = unit ?? new RegExp(`^(?:个)?(${UNITS})`, 'u').exec(after)?.[1];
  return word ? { unit: CURRENCIES[word] ?? word } : {};
}

/** Every number in a Chinese text. `全国电子商务交易额达37.21万亿元` -> one, of 37210000000000 RMB. */
export function readChinese(text: string): NumberFound[] {
  const bare = mask(text, 'zh').replace(IDIOM, (idiom) => '·'.repeat(idiom.length));
  return spread(scan(bare, RULES, BEGINS), bare).map((found) => ({ ...found, text: text.slice(found.start, found.end) }));
}
