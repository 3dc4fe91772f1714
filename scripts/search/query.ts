import type { Lang } from '../languages/index.ts';
import { bare, fold } from './fold.ts';
import { NUMBER, numberToken, pairToken, phraseTokens, singleToken, wordTokens } from './tokens.ts';

/** A query, read. */
export interface Query {
  /** As it is compared with texts. */
  text: string;
  /** Without punctuation. */
  bare: string;
  /** What stands between spaces, without punctuation: parts that a page may hold apart. */
  parts: string[];
  /** A number, with or without a unit: found as a whole number only, so that 10.9 is not 110.9. */
  strict: boolean;
  /** Asked of the index first; pages that may hold the query have all of them. */
  tokens: string[];
  /** In English, asked besides: pages that hold the query in one piece have all of these too, in one place. */
  phrase: string[];
  /** Asked when the first find nothing: letters inside a word, digits inside a number. */
  pieces: string[];
}

/** Enough to tell pages apart; more would only load more of the index. */
const MOST = 8;
const STRICT =
  /^[¥$€£~<>≥≤]?\d+(?:\.\d+)*(?:\s?[%‰万亿千百元件个家人次笔吨倍户种张起名辆台]+|\s?(?:thousand|million|billion|trillion|percent)\b.*)?$/u;
const HAN_PAIR = /^\p{Script=Han}{2}$/u;
const COMMON = new Set(
  wordTokens('a an and are as at be by for from in is it its of on or that the this to was were with'),
);

/** `37.21万亿元` in Chinese -> the number 37.21, and the pairs 1万, 万亿, 亿元. */
export function readQuery(q: string, lang: Lang): Query {
  const folded = fold(q);
  const skeleton = bare(folded).text;
  const strict = STRICT.test(folded.text);
  const spaced = q
    .trim()
    .split(/\s+/)
    .map((part) => bare(fold(part)).text)
    .filter(Boolean);
  const pairs = pairsOf(skeleton, false);
  const query = { text: folded.text, bare: skeleton, parts: [...new Set(spaced)], strict };
  if (lang === 'en') {
    const words = wordTokens(folded.text);
    const telling = words.filter((word) => !COMMON.has(word));
    const han = pairs.filter((pair) => /\p{Script=Han}/u.test(pair));
    const single = [...skeleton].length === 1 && /\p{Script=Han}/u.test(skeleton) ? [singleToken(skeleton)] : [];
    return {
      ...query,
      tokens: unique([
        ...(telling.length > 0 ? telling : words),
        ...choose(han).map((pair) => pairToken(pair, 'en')),
        ...single,
      ]).slice(0, MOST * 2),
      phrase: unique(phraseTokens(folded.text)).slice(0, MOST),
      pieces: choose(pairs).map((pair) => pairToken(pair, 'en')),
    };
  }
  const whole = wholeNumbers(folded.text, strict);
  const tied = choose(whole.length > 0 ? pairsOf(skeleton, true) : pairs);
  const single = whole.length + tied.length === 0 && skeleton ? [singleToken([...skeleton][0]!)] : [];
  return {
    ...query,
    tokens: unique([...whole, ...tied.map((pair) => pairToken(pair, 'zh')), ...single]),
    phrase: [],
    pieces: choose(pairs).map((pair) => pairToken(pair, 'zh')),
  };
}

/** Neighbours in a text; on request without those inside a number. */
function pairsOf(text: string, outside: boolean): string[] {
  const chars = Array.from(text);
  const pairs = chars.slice(1).map((char, i) => chars[i]! + char);
  return unique(outside ? pairs.filter((pair) => !/^[\d.]{2}$/.test(pair)) : pairs);
}

/** Numbers whose two ends are known: all in a strict query, else those with something on each side that ends a number. */
const wholeNumbers = (text: string, strict: boolean): string[] =>
  [...text.matchAll(NUMBER)]
    .filter(
      ({ 0: number, index }) =>
        strict || (/[^\d.]\.*$/.test(text.slice(0, index)) && /^\.*[^\d.]/.test(text.slice(index + number.length))),
    )
    .map(([number]) => numberToken(number));

/** Chinese pairs tell most; of many, some from everywhere in the query. */
function choose(pairs: string[]): string[] {
  const sorted = [...pairs.filter((pair) => HAN_PAIR.test(pair)), ...pairs.filter((pair) => !HAN_PAIR.test(pair))];
  const chinese = sorted.filter((pair) => HAN_PAIR.test(pair)).length;
  const pool = chinese >= MOST ? sorted.slice(0, chinese) : sorted;
  if (pool.length <= MOST) return pool;
  if (pool.length > chinese) return pool.slice(0, MOST);
  return Array.from({ length: MOST }, (_, i) => pool[Math.round((i * (pool.length - 1)) / (MOST - 1))]!);
}

const unique = <T>(list: T[]): T[] => [...new Set(list)];
