import type { Lang } from '../../../languages/index.ts';
import { type Allowed, comparePair } from '../../../numbers/compare.ts';
import { often, formatDate, formatTime, formatValue } from '../../../numbers/format.ts';
import { isPowerOfTen } from '../../../numbers/suggest.ts';
import type { Difference, NumberFound } from '../../../numbers/types.ts';
import { problemAt } from '../../../content/position.ts';
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
        sayDifference(difference, where, canAllow),
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
        problemAt(en.at(index + within), 'numbers', sayMisquoted(number, zh.at(0))),
      );
    return losesNumber(quote, zh.text) ? [problemAt(en.at(index), 'numbers', sayShortQuote(quote, zh.at(0)))] : [];
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

const sayMisquoted = (number: string, { file, line }: Position): Problem['message'] => ({
  en: [
    `“${number}” stands in quoted Chinese here and not in the Chinese at ${file}:${line}`,
    'the words as the Chinese has them',
    'correct the quotation',
  ],
  zh: [`这里引用的中文里有“${number}”，中文${file}:${line}里没有`, '引文应与中文一致', '改正引文'],
});

const sayShortQuote = (quote: string, { file, line }: Position): Problem['message'] => ({
  en: [
    `the quoted Chinese “${quote}” has other numbers than the Chinese at ${file}:${line}`,
    'the words as the Chinese has them',
    'correct the quotation',
  ],
  zh: [`这里引用的中文“${quote}”与中文${file}:${line}的数字不同`, '引文应与中文一致', '改正引文'],
});

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

const ALLOW = {
  en: ', or excuse it with <Allow numbers="…" reason="…" /> after the block',
  zh: '；确实应当不同的，在段后写<Allow numbers="…" reason="…" />',
};

function sayDifference(difference: Difference, place: Position, canAllow: boolean): Problem['message'] {
  const where = `${place.file}:${place.line}`;
  const { here, there } = sidesOf(difference);
  const todo = {
    en: `correct one of the two${canAllow ? ALLOW.en : ''}`,
    zh: `改正其中之一${canAllow ? ALLOW.zh : ''}`,
  };
  const { what, expected } = wordsFor(difference, here, there, where);
  return { en: [what.en, expected.en, todo.en], zh: [what.zh, expected.zh, todo.zh] };
}

type Both = Record<Lang, string>;

function wordsFor(
  { problem, times }: Difference,
  here: NumberFound | undefined,
  there: NumberFound | undefined,
  where: string,
): { what: Both; expected: Both } {
  if (times && !here) {
    return {
      what: {
        en: `“${there!.text}” stands ${often(times.zh)} in the Chinese at ${where} and ${often(times.en)} here`,
        zh: `“${there!.text}”在中文${where}出现${times.zh}次，这里只有${times.en}次`,
      },
      expected: { en: `${inWords(there!, 'en')} as often here`, zh: `应有${inWords(there!, 'en')}共${times.zh}次` },
    };
  }
  if (times && !there) {
    return {
      what: {
        en: `“${here!.text}” stands ${often(times.en)} here and ${often(times.zh)} in the Chinese at ${where}`,
        zh: `“${here!.text}”在这里出现${times.en}次，中文${where}只有${times.zh}次`,
      },
      expected: { en: 'as often in both', zh: '两处次数应一致' },
    };
  }
  if (!here) {
    return {
      what: {
        en: `“${there!.text}” of the Chinese at ${where} is missing here`,
        zh: `中文${where}的“${there!.text}”在这里没有`,
      },
      expected: { en: inWords(there!, 'en'), zh: `应有${inWords(there!, 'en')}` },
    };
  }
  if (!there) {
    return {
      what: {
        en: `“${here.text}” stands here and not in the Chinese at ${where}`,
        zh: `这里的“${here.text}”在中文${where}里没有`,
      },
      expected: {
        en: `${inWords(here, 'zh')} there, or nothing here`,
        zh: `中文应有${inWords(here, 'zh')}，或这里不写`,
      },
    };
  }
  const how = comparedTo(problem, here, there);
  return {
    what: {
      en: `“${here.text}” stands here${how.en} “${there.text}” in the Chinese at ${where}`,
      zh: `这里是“${here.text}”，中文${where}是“${there.text}”${how.zh}`,
    },
    expected:
      problem === 'missing'
        ? { en: inWords(there, 'en'), zh: `应为${inWords(there, 'en')}` }
        : { en: 'the same in both', zh: '两处应一致' },
  };
}

const TIMES: Record<number, Both> = {
  1: { en: 'ten', zh: '10' },
  2: { en: 'a hundred', zh: '100' },
  3: { en: 'a thousand', zh: '1000' },
  4: { en: 'ten thousand', zh: '1万' },
};

function comparedTo(problem: Difference['problem'], here: NumberFound, there: NumberFound): Both {
  if (problem === 'direction') return { en: ', going the other way than', zh: '，一处是升、一处是降' };
  if (problem === 'currency') return { en: ', in another currency than', zh: '，币种不同' };
  const power =
    here.date || !isPowerOfTen(here.value, there.value) ? 0 : Math.round(Math.log10(here.value / there.value));
  const times = TIMES[Math.abs(power)];
  if (!times) return { en: ', but', zh: '' };
  return {
    en: `, ${times.en} times ${power > 0 ? 'more' : 'less'} than`,
    zh: power > 0 ? `，这里是其${times.zh}倍` : `，这里是其1/${times.zh}`,
  };
}

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
