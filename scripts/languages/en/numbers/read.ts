import { anyOf } from '../../numbers/any-of.ts';
import { DECIMAL, scaled, shifted } from '../../numbers/decimal.ts';
import { amount, multiple, qualify } from './amounts.ts';
import { CURRENCY, CURRENCY_AFTER, SCALE, SCALES } from './lexicon.ts';
import { DATES } from './dates.ts';
import { CARDINAL, ORDINAL, readCardinal, readOrdinal, readRoman } from './numerals.ts';
import { mask } from '../../numbers/mask.ts';
import { NAMES } from '../../numbers/names.ts';
import { dateReading, dayName, fraction, identifier, name, plain } from '../../numbers/readings.ts';
import { rule, scanner, type Rule } from '../../numbers/scan.ts';
import { shareUnits } from '../../numbers/share-units.ts';
import { SHORT_SCALED, shortPower } from '../../numbers/short-scales.ts';
import type { NumberFound, Reading, NumberValue } from '../../numbers/types.ts';
import { YEARS } from '../../numbers/years.ts';
import type { LanguageNumbers } from '../../numbers/language-numbers.ts';
import { countScripts } from '../../han/characters.ts';
import { numbers as simplified } from '../../zh/numbers.ts';
import { numbers as traditional } from '../../zh-hant/numbers.ts';

/** A number begins a word, or follows a currency or a sign. */
const BEGINS =
  /(?<![\p{L}\d])(?=[\p{L}\d])|(?<=RMB|CNY|USD|EUR|HKD|JPY|GBP|AUD|SGD|KRW)(?=\d)|(?<![\p{L}\d%.])[+\-−–](?=\d|RMB\s?\d|(?:US|HK)?[$€£¥]\d)|(?:US|HK|NT|A|C|S)?[$€£¥￥₩₹](?=\d)/u;

const SHORT_WORDS = ['mn', 'mln', 'bn', 'bln', 'tn', 'trn'];
const SCALED = `(?:(hundred|thousand)[\\s-])?(${SCALE}|${anyOf(SHORT_WORDS)})`;
const FOLDS: Record<string, number> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5 };
const SMALL_ORDINALS: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const BELOW = `(${Object.keys(SMALL_ORDINALS).join('|')})`;

/** A name that is a number, where no sign or scale word makes it an amount. */
const notScaled = (digits: string): RegExp => new RegExp(`${digits}(?![\\d%]|[.,]\\d)(?!\\s(?:${SCALE}))`);

/**
 * A Chinese title in an English text repeats what has just been said: `Amendment (XI) … (刑法修正案（十一）)`. The number
 * of a document, `国市监广〔2020〕175号`, stands there only.
 */
const CHINESE = /(?<!\S)(?!\S*〔\d)\S*\p{Script=Han}\S*/gu;

/** `per thousand`: a scale word that is a number by itself. */
const BEFORE_SCALE = /\b(?:per|every|each|the|first|last|next|another)\s$/iu;

/** `per thousand people` counts people; `6.77 per thousand in 2020` does not count. */
const NO_NOUN = String.raw`(?!\s(?!(?:in|on|at|and|from|to|or|by|last|this|for|over|since)\b)[a-z])`;

/** Words that hold a numeral and no number. */
const IDIOMS = [
  'third[- ]part(?:y|ies)',
  '(?:first|second)-hand',
  '(?:first|second|third)-tier',
  'one-stop',
  'H[12]\\b(?=\\s20\\d\\d)',
  'one another',
  "one['’]s\\b",
];

const RULES: Rule[] = [
  // names: Double 11, 618, 14th Five-Year Plan
  rule(/Double[\s-](?:(11|Eleven|12|Twelve)\b)/i, ([, day]) =>
    name(`double ${/^(?:11|eleven)$/iu.test(day!) ? 11 : 12}`),
  ),
  rule(/Double[\s-](?:Five|5)\b/i, () => dateReading({ month: 5, day: 5 })),
  rule(/Singles['’] Day/i, () => name('double 11')),
  rule(
    /(?:(\d{1,2})(?:st|nd|rd|th)|(tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth))\sFive-Year/i,
    ([, digits, word]) => {
      const value = digits ? Number(digits) : readOrdinal(word!);
      return { ...name('plan'), value, key: `plan ${value}` };
    },
  ),
  rule(/Five-Year(?=\sPlan)/i, () => 'none'),
  rule(/(\d{1,2})[·•](\d{1,2})(?!\d)/, ([, month, day]) => dayName(Number(month), Number(day))),
  rule(/9\/11(?![\d/])/, () => dayName(9, 11)),
  // «618 stations» is no festival.
  rule(notScaled('618'), () => ({
    ...dayName(6, 18),
    alternatives: [{ kind: 'plain', value: 618 }],
  })),
  rule(notScaled('315'), () => ({
    ...dayName(3, 15),
    alternatives: [{ kind: 'plain', value: 315 }],
  })),
  rule(new RegExp(IDIOMS.join('|')), () => 'none'),
  rule(/[IVX]+(?=\))/, ([text], { before }) =>
    /\($/u.test(before) ? { kind: 'ordinal', value: readRoman(text), required: false } : undefined,
  ),
  rule(/Q([1-4])\b/, ([, quarter]) => ({ kind: 'ordinal', value: Number(quarter), required: false })),
  rule(new RegExp(`top\\s(?:100|hundred)\\b(?!,\\d|\\s(?:${SCALE}))`, 'i'), () => identifier('top 100')),
  rule(/80[/–-]20(?=\s(?:rule|principle|law))/, () => identifier('80/20')),
  rule(/Group of (?:Twenty|20)(?:\s\(G20\))?/i, () => identifier('G20')),
  // B2B, 5G, C2M, Web3.0, Figure 1-4, 1.2.5
  ...YEARS,
  // $250m, 37B
  rule(
    new RegExp(`([+\\-−–])?(${CURRENCY})\\s?([+\\-−–])?(${DECIMAL})([kKmMBT])(?![A-Za-z0-9])`),
    ([, sign, currency, sign2, digits, letter], around) => ({
      ...amount({ sign: sign ?? sign2, currency, digits: digits! }, around),
      value: scaled(digits!, shortPower(letter!)),
      power: shortPower(letter!),
    }),
  ),
  ...SHORT_SCALED,
  ...NAMES,
  rule(/\d+(?:[-–—]\d+)+/, ([text], { before }) =>
    /\b(?:Figures?|Tables?|Figs?\.)\s$|\b(?:Figures?|Tables?)\s[\d–—-]+(?:\sand|,|\sto)\s$/iu.test(before)
      ? identifier(text.replace(/[—–]/gu, '-'))
      : undefined,
  ),
  ...DATES,
  rule(/\d+(?:\.\d+){2,}/, ([text]) => identifier(text)),
  // two-thirds, a third of, 1/3, one in five
  rule(new RegExp(`(${CARDINAL})[\\s-]${BELOW}s?\\b(?!-)`, 'i'), ([text, above, below], { before, after }) => {
    const one = readCardinal(above!);
    if (one > 1 !== /s$/iu.test(text)) return undefined;
    const reading = fraction(one, SMALL_ORDINALS[below!.toLowerCase()]);
    return (
      reading && {
        ...reading,
        required: !/\b(?:first|last|past|consecutive|straight)\s$/iu.test(before) && !NOT_OF.test(after),
      }
    );
  }),
  rule(new RegExp(`an?\\s(?:${BELOW})\\b(?=\\s(?:of|more|less|higher|lower)\\b)`, 'i'), ([, below]) =>
    fraction(1, SMALL_ORDINALS[below!.toLowerCase()]),
  ),
  rule(new RegExp(`an?\\s(?:${BELOW})\\b(?!-|\\s[a-z])`, 'i'), ([, below], { before }) => {
    const reading =
      /\b(?:than|over|nearly|almost|about|around|under|by|up|down|rose|fell|grew)\s$/iu.test(before) &&
      fraction(1, SMALL_ORDINALS[below!.toLowerCase()]);
    return reading ? { ...reading, required: false } : undefined;
  }),
  rule(
    new RegExp(`(\\d{1,2}|${CARDINAL})\\s(?:in|out of)(?:\\severy)?\\s(\\d{1,3}|${CARDINAL})\\b`, 'i'),
    ([, above, below], { after }) =>
      /^(?:[.,]\d|\s(?:provinces|cities|countries|regions|years|months|days|[A-Z]))/u.test(after)
        ? undefined
        : ofMany(count(above!), count(below!)),
  ),
  rule(/(\d)\/(\d{1,2})(?![\d/])/, ([, above, below]) =>
    Number(above) < Number(below) ? fraction(Number(above), Number(below)) : undefined,
  ),
  rule(/half\sa\s(million|billion)/i, ([, scale]) => ({
    kind: 'plain',
    value: shifted(0.5, SCALES[scale!.toLowerCase()]!),
    required: true,
  })),
  rule(/half(?:[- ]price|[- ]off|\s(?:the|their|its)\s(?:\w+\s)?price)/i, () => ({
    kind: 'discount',
    value: 50,
    required: false,
    alternatives: [{ kind: 'fraction', value: 0.5 }],
  })),
  rule(/(?:half|halved|halving)\b/i, () => ({
    kind: 'fraction',
    value: 0.5,
    required: false,
    alternatives: [{ kind: 'percent', value: 50 }],
  })),
  rule(/quarter\b/i, () => ({
    kind: 'fraction',
    value: 0.25,
    required: false,
    alternatives: [{ kind: 'percent', value: 25 }],
  })),
  // fivefold, 100-fold, doubled, twice
  rule(new RegExp(`(${CARDINAL}|${DECIMAL})[\\s-]?fold\\b`, 'i'), ([, times], { before }) =>
    multiple(/\d/u.test(times!) ? scaled(times!) : readCardinal(times!), true, before),
  ),
  rule(/(doubl|tripl|trebl|quadrupl|quintupl)(?:e[sd]?|ing)\b/i, ([, stem]) => {
    const value = FOLDS[stem!.toLowerCase()]!;
    return multiple(value, value > 3, '');
  }),
  rule(/twice\b/i, () => multiple(2, false, '')),
  rule(/both\b/i, () => ({ kind: 'plain', value: 2, required: false })),
  rule(/(?:a |one )?dozen\b/i, () => ({ kind: 'plain', value: 12, required: false, alternatives: [plain(10)] })),
  rule(new RegExp(`(${CARDINAL}|\\d)\\sdecades\\b`, 'i'), ([, tens]) => ({
    ...plain(10 * count(tens!)),
    required: true,
  })),
  rule(/(?:a |one )?decade\b/i, () => ({ kind: 'plain', value: 10, required: false })),
  // RMB 37.21 trillion, 583,000, 4.2 percentage points, 1.37 times, 47th
  rule(
    new RegExp(
      [
        String.raw`([+\-−–])?\s?(${CURRENCY})?\s?([+\-−–])?(${DECIMAL})`,
        String.raw`(?:(st|nd|rd|th)\b|[\s-]?${SCALED})?`,
        String.raw`(?:\s?(%|‰|per\s?cent(?!age)\b|percentage[\s-]points?\b|pp[ts]?\b|basis[\s-]points?\b|bps?\b)`,
        String.raw`|\s(per\s(?:thousand|mille|mil|ten[\s-]thousand)\b${NO_NOUN})`,
        String.raw`|[\s-](times)\b|(x)\b|[\s-](points?)\b|[\s-](${CURRENCY_AFTER})\b)?`,
      ].join(''),
      'i',
    ),
    ([, sign, currency, sign2, digits, nth, small, large, percent, per, times, x, points, money], around) =>
      amount(
        {
          sign: sign ?? sign2,
          currency: currency ?? money,
          digits: digits!,
          nth,
          small,
          large,
          mark: percent ?? per ?? times ?? (x && 'times') ?? points,
        },
        around,
      ),
  ),
  // two and a half million
  rule(new RegExp(`(${CARDINAL}|\\d+) and a half(?:\\s(${SCALE}))?\\b`, 'i'), ([, words, scale]): Reading => ({
    kind: 'plain',
    value: shifted(count(words!) + 0.5, scale ? SCALES[scale.toLowerCase()]! : 0),
    required: scale !== undefined,
  })),
  // a year and a half
  rule(/an?\s(?:year|month|day|hour)\sand\sa\shalf\b/i, () => ({ ...plain(1.5), required: false })),
  // three thousand two hundred, a hundred and fifty
  rule(
    new RegExp(`(${CARDINAL}|a) thousand,?(?: and)? (${CARDINAL})\\b(?![\\s-](?:${SCALE}|times|percent))`, 'i'),
    ([, above, below]) => ({ kind: 'plain', value: 1000 * one(above!) + readCardinal(below!), required: true }),
  ),
  rule(new RegExp(`a hundred and (${CARDINAL})\\b(?![\\s-](?:${SCALE}|times|percent))`, 'i'), ([, below]) => ({
    kind: 'plain',
    value: 100 + readCardinal(below!),
    required: true,
  })),
  // less than a year
  rule(/an?\s(?=(?:full |whole |single )?(?:year|month|week|day|hour|minute)s?\b)/i, () => ({
    ...plain(1),
    required: false,
  })),
  // forty-seventh, a hundred, three million, forty-seven
  rule(new RegExp(`(${ORDINAL})\\b`, 'i'), ([, words]) => ordinal(readOrdinal(words!))),
  rule(
    new RegExp(`(${CARDINAL})(?:[\\s-](${SCALE}))?(?:[\\s-](times|percentage points?|per\\s?cent|%))?\\b`, 'i'),
    ([, words, scale, mark], around) => {
      const value = shifted(readCardinal(words!), scale ? SCALES[scale.toLowerCase()]! : 0);
      if (/^-?fold\b/u.test(around.after)) return undefined;
      const required = value > 12;
      if (mark?.toLowerCase() === 'times') return multiple(value, false, around.before);
      if (mark) return { kind: /points?/iu.test(mark) ? 'points' : 'percent', value, required: true };
      // A and three others: four
      const others: NumberValue[] =
        /\band\s$/iu.test(around.before) && /^\sothers?\b/iu.test(around.after) ? [plain(value + 1)] : [];
      return { kind: 'plain', value, required, ...qualify(around), ...(others.length > 0 && { alternatives: others }) };
    },
  ),
  rule(/an?\s(hundred|thousand)(?:fold\b|[\s-]times\b)/i, ([, scale], { before }) =>
    multiple(10 ** SCALES[scale!.toLowerCase()]!, true, before),
  ),
  rule(/(hundred|thousand)fold\b/i, ([, scale], { before }) =>
    multiple(10 ** SCALES[scale!.toLowerCase()]!, true, before),
  ),
  // a million, the last hundred metres; in `RMB million` and `several million` there is no number
  rule(new RegExp(`(an?\\s)?(hundred|${SCALE})\\b`, 'i'), ([, article, scale], { before }) =>
    article || BEFORE_SCALE.test(before)
      ? { kind: 'plain', value: 10 ** SCALES[scale!.toLowerCase()]!, required: false }
      : 'none',
  ),
];

/** `the first three quarters`, `three quarters in a row`, `a second place`: quarters of a year, and no parts. */
const NOT_OF = /^\s(?:part|place|quarter|of 20|in a row|in succession|running)/u;

const count = (text: string): number => (/\d/u.test(text) ? Number(text) : readCardinal(text));

const one = (text: string): number => (text.toLowerCase() === 'a' ? 1 : readCardinal(text));

/** `5 in every 100`, which Chinese may say as 5% or as 每百人中有5人. */
function ofMany(above: number, below: number): Reading | undefined {
  const reading = fraction(above, below);
  return reading && [100, 1000].includes(below)
    ? { ...reading, alternatives: [...reading.alternatives!, plain(above)] }
    : reading;
}

const ordinal = (value: number): Reading => ({ kind: 'ordinal', value, required: value > 12 });

const scan = scanner(RULES, BEGINS);

/** Every number in an English text. `turnover of RMB 37.21 trillion` -> one, of 37210000000000 RMB. */
export function readEnglish(text: string): NumberFound[] {
  const bare = mask(text, CHINESE);
  const found = shareUnits(scan(bare), bare).map((number) => ({
    ...number,
    text: text.slice(number.start, number.end).trim(),
  }));
  return [...found, ...quoted(text)];
}

/** What is quoted in Chinese may answer for a number, and is not missed: `print gives the market as “2573万元”`. */
function quoted(text: string): NumberFound[] {
  return [...text.matchAll(/(?<![(（]\s?)“[^”]*\p{Script=Han}[^”]*”/gu)].flatMap(({ 0: quote, index }) =>
    inItsScript(quote)
      .read(quote)
      .map((number) => ({
        ...number,
        required: false,
        start: number.start + index,
        end: number.end + index,
      })),
  );
}

const inItsScript = (quote: string): LanguageNumbers =>
  countScripts(quote).traditional > 0 ? traditional : simplified;
