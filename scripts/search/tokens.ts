import type { Lang } from '../languages/index.ts';
import { bare, fold } from './fold.ts';
import { stem } from './stem.ts';

/**
 * What stands in Pagefind's index, and what a query asks of it. Pagefind finds words; Chinese has none that can be
 * seen, so each two neighbouring characters are a word: 大数据 is `大数 数据`. All neighbours count, also across
 * punctuation and between scripts (`4982亿`, `b2b平`), and each character by itself. A number is a word of its own
 * besides, so that 10.9 is told from 110.9. English has its words without their endings, pairs
 * of words, which tell a phrase from words that stand apart, and pairs of letters with a mark, asked only when no word
 * answers.
 */

/** Pagefind splits words at digits and points; as Greek letters they stay whole. */
const DIGITS = 'αβγδεζηθικ';
const POINT = 'λ';
const NUMBER_MARK = 'ω';
const LETTERS_MARK = 'ж';
const SINGLE_MARK = 'ψ';
const PHRASE_MARK = 'ю';
const PLAIN = /[a-z\u3400-\u9fff]/;

/** Whole numbers: `37.21`, `2020`. */
export const NUMBER = /\d+(?:\.\d+)*/g;
const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const HAN = /\p{Script=Han}/u;

/** Each text is worked out once: a library has some thousands of different characters and pairs, and millions in all. */
function once(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    let token = made.get(text);
    if (token === undefined) made.set(text, (token = make(text)));
    return token;
  };
}

const encodeChar = once((char) => {
  if (PLAIN.test(char)) return char;
  if (char >= '0' && char <= '9') return DIGITS[Number(char)]!;
  return char === '.' ? POINT : `ξ${[...String(char.codePointAt(0))].map((digit) => DIGITS[Number(digit)]).join('')}`;
});
const encode = (text: string): string => Array.from(text, encodeChar).join('');

/** `37.21` -> the one word that stands for this number. */
export const numberToken = (number: string): string => NUMBER_MARK + encode(number);
const wordToken = once((word) => (/^\d+$/.test(word) ? numberToken(word) : encode(stem(word))));

/** Two neighbours; in English two Latin letters are marked, because there they are no word. */
export const pairToken = (pair: string, lang: Lang): string => pairTokens[lang](pair);
const pairTokens: Record<Lang, (pair: string) => string> = {
  zh: once(encode),
  en: once((pair) => (HAN.test(pair) ? encode(pair) : LETTERS_MARK + encode(pair))),
};

/** A character by itself. */
export const singleToken = once((char) => SINGLE_MARK + encode(char));

/** Words of a text without Chinese, and whole numbers: `RMB 37.21 trillion` -> rmb, 37.21, trillion. */
export function wordTokens(folded: string): string[] {
  const numbers = [...folded.matchAll(NUMBER)].map(([number]) => numberToken(number));
  const words = [...folded.replaceAll(/\d+(?:\.\d+)+/g, ' ').matchAll(WORD)].map(([word]) => word);
  return [...numbers, ...words.filter((word) => !/^\d+$/.test(word)).map(wordToken)];
}

const SPOKEN = /\d+(?:\.\d+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

/**
 * Two neighbouring words -> one of 17,576 tokens of three letters. Pairs share them: a text that has a phrase has its
 * tokens, and one that does not has them seldom. Whole pairs would make the index three times as large.
 */
export function phraseTokens(folded: string): string[] {
  const words = [...folded.matchAll(SPOKEN)].map(([word]) => stem(word));
  return words.slice(1).map((word, i) => PHRASE_MARK + lettersOf(`${words[i]!} ${word}`));
}

/** Three letters that follow from a text and are spread evenly (FNV-1a). */
function lettersOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return String.fromCharCode(
    ...[sum % 26, Math.floor(sum / 26) % 26, Math.floor(sum / 676) % 26].map((letter) => 97 + letter),
  );
}

/** Every word that a text puts into the index, as often as it stands there. */
export function textTokens(text: string, lang: Lang): string[] {
  const folded = fold(text);
  const chars = Array.from(bare(folded).text);
  const pairs = chars.slice(1).map((char, i) => pairToken(chars[i]! + char, lang));
  if (lang === 'en')
    return [
      ...wordTokens(folded.text),
      ...phraseTokens(folded.text),
      ...pairs,
      ...chars.filter((char) => HAN.test(char)).map(singleToken),
    ];
  return [
    ...[...folded.text.matchAll(NUMBER)].map(([number]) => numberToken(number)),
    ...pairs,
    ...chars.map(singleToken),
  ];
}
