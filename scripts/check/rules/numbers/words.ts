import { type Lang, type Place } from '../../../languages/index.ts';
import { type Allowed, comparePair } from '../../../numbers/compare.ts';
import { formatDate, formatTime, formatValue } from '../../../numbers/format.ts';
import { isPowerOfTen } from '../../../numbers/suggest.ts';
import type { Difference, NumberFound } from '../../../numbers/types.ts';
import { problemAt, type Wording } from '../../../content/position.ts';
import type { Position, Problem } from '../../../content/problem.ts';
import type { Passage } from '../../../content/passages.ts';

interface Leave {
  /** There is a place for an `<Allow>`. */
  canAllow?: boolean;
  /** A remark of our own on the Chinese text: it may quote a number in Chinese only. */
  isRemark?: boolean;
}

/** The numbers of two texts that differ. Told at the English, which is the translation; the Chinese place is named. */
export function differencesInWords(
  zh: Passage,
  en: Passage,
  allowed: Allowed = {},
  { canAllow = false, isRemark = false }: Leave = {},
): Problem[] {
  const differences = comparePair(zh.text, en.text, allowed)
    .filter(
      (difference) =>
        !isExcused(difference, allowed) && !isQuoted(difference, zh.text, en.text, isRemark) && !isPerson(difference),
    )
    .map((difference) => {
      const { here, there } = sidesOf(difference);
      const where = zh.at(there?.start ?? 0);
      return problemAt(
        en.at(here?.start ?? beside(zh, en, there!.start)),
        'numbers',
        sayDifference(difference, placeOf(where), canAllow),
      );
    });
  return [...differences, ...misquoted(zh, en)];
}

/** Where a number that is missing would stand: in the same attribute of the figure. */
const beside = (zh: Passage, en: Passage, index: number): number =>
  en.starts?.[zh.starts?.findLastIndex((start) => start <= index) ?? 0] ?? 0;

/** Chinese words that the English quotes, with no white space in them: `(717超级直播)`. */
const QUOTE = /[^\s(“"]*\p{Script=Han}[^\s)”"]*/gu;

/** A number inside quoted Chinese is not compared with the rest; it stands in the Chinese text as it is, or is a slip. */
function misquoted(zh: Passage, en: Passage): Problem[] {
  if (!/\p{Script=Han}/u.test(en.text)) return [];
  const known = new Set(zh.text.match(NUMBERS));
  return [...en.text.matchAll(QUOTE)].flatMap(({ 0: quote, index }) => {
    const wrong = [...quote.matchAll(NUMBERS)].filter(([number]) => !known.has(number));
    if (wrong.length > 0)
      return wrong.map(({ 0: number, index: within }) =>
        problemAt(en.at(index + within), 'numbers', (words) => words.numbers.misquoted(number, placeOf(zh.at(0)))),
      );
    return losesNumber(quote, zh.text)
      ? [problemAt(en.at(index), 'numbers', (words) => words.numbers.shortQuote(quote, placeOf(zh.at(0))))]
      : [];
  });
}

const NUMBERS = /\d+(?:[.,]\d+)*/g;

/** Shorter characters are no quotation of anything: 年, 万元. */
const LEAST = 4;

/** Whether its characters stand in the Chinese in this order, but with numbers between them that the quotation lacks. */
function losesNumber(quote: string, zh: string): boolean {
  const characters = bare(quote, /[^\p{Script=Han}]/gu);
  return (
    characters.length >= LEAST &&
    bare(zh, /[^\p{Script=Han}]/gu).includes(characters) &&
    !bare(zh, SIGNS).includes(bare(quote, SIGNS))
  );
}

const SIGNS = /[^\p{Script=Han}\d]/gu;
const bare = (text: string, rest: RegExp): string => text.replace(rest, '');

const placeOf = ({ file, line }: Position): Place => ({ lang: 'zh', at: `${file}:${line}` });

/** `comparePair` lets an `Allow` excuse a missing number only. */
function isExcused({ problem, number, suggestion }: Difference, allowed: Allowed): boolean {
  if (problem === 'missing' && number.required) return false;
  const all = [...(allowed.zh ?? []), ...(allowed.en ?? [])];
  return [number, suggestion].some((one) => one && all.some((text) => text === one.text || text === one.digits));
}

/**
 * The English may quote Chinese words: the number of a document that is given in both ways, `Guohan [2020] No. 32
 * (国函〔2020〕32号)`. What the Chinese has must stand in the English words all the same, but for a remark on it.
 */
function isQuoted(
  { problem, side, number, suggestion }: Difference,
  zh: string,
  en: string,
  isRemark: boolean,
): boolean {
  // A number of the English that matches nothing is a wrong one, whatever the quotation says.
  if (problem !== 'missing' || suggestion) return false;
  const quotes = [...en.matchAll(QUOTE)];
  if (side === 'zh') return isRemark && quotes.some(([quote]) => quote.includes(number.text));
  return quotes.some(
    ({ 0: quote, index }) => index <= number.start && number.end <= index + quote.length && zh.includes(quote),
  );
}

/** Our English spells months out: `Jun` alone is part of a person's name. */
const isPerson = ({ side, number }: Difference): boolean =>
  side === 'en' && /^(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/.test(number.text);

/** The number in the English and that in the Chinese, as far as there is one. */
function sidesOf({ side, number, suggestion }: Difference): { here?: NumberFound; there?: NumberFound } {
  return side === 'en' ? { here: number, there: suggestion } : { here: suggestion, there: number };
}

function sayDifference(difference: Difference, place: Place, canAllow: boolean): Wording {
  const { problem } = difference;
  const { here, there } = sidesOf(difference);
  const times = difference.times && { here: difference.times.en, there: difference.times.zh };
  if (here && there) {
    const numbers = { here: here.text, there: there.text, expected: inWords(there, 'en'), power: powerOf(here, there) };
    return (words) => words.numbers.other(problem, numbers, place, canAllow);
  }
  if (there) {
    const { text } = there;
    const expected = inWords(there, 'en');
    return ({ numbers }) =>
      times ? numbers.tooFew(text, expected, times, place, canAllow) : numbers.missing(text, expected, place, canAllow);
  }
  const { text } = here!;
  return ({ numbers }) =>
    times ? numbers.tooMany(text, times, place, canAllow) : numbers.added(text, inWords(here!, 'zh'), place, canAllow);
}

/** By how many powers of ten one number is more than the other, where it is nothing else; else 0. */
const powerOf = (here: NumberFound, there: NumberFound): number =>
  here.date || !isPowerOfTen(here.value, there.value) ? 0 : Math.round(Math.log10(here.value / there.value));

/** A number in the words of a language: `8540万` -> `85.4 million`, `六成` -> `60%`, `11月11日` -> `11 November`, `十四五` -> `14th Five-Year Plan`. */
function inWords({ kind, value, power, text, date, key }: NumberFound, lang: Lang): string {
  if (power) return formatValue(value, lang);
  if (lang === 'en' && !/\p{Script=Han}/u.test(text)) return text;
  if (date && kind !== 'name') return formatDate(date, lang);
  if (lang === 'zh') return text;
  if (kind === 'clock') return formatTime(value);
  if (key) return NAMES[key] ?? (kind === 'name' ? `${value}th Five-Year Plan` : key);
  return kind === 'percent' ? `${formatValue(value, lang)}%` : formatValue(value, lang);
}

const NAMES: Record<string, string> = { 'double 11': 'Double 11', 'double 12': 'Double 12' };
