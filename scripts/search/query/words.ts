import { stemmer } from 'stemmer';

/** Words of the index and of queries, read from normalised texts (see normalize.ts). */

/** Letters and digits of any script but Chinese, with the hyphens, points and apostrophes inside: `e-commerce`, `37.21`. */
const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[.'’-](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;
const HAN = /\p{Script=Han}+/gu;
const NUMBER = /^\d+(?:\.\d+)*$/;

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A stretch of a text. */
interface Stretch {
  text: string;
  from: number;
}

const stretches = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ text: found, from: index }));

/** `rmb 37.21 trillion` -> rmb, 37.21, trillion. */
export const wordsIn = (text: string): Stretch[] => stretches(text, WORD);

/** Chinese between everything else: `b2b平台、手机` -> 平台, 手机. */
export const hanIn = (text: string): Stretch[] => stretches(text, HAN);

/** Two neighbours each: 大数据 -> 大数, 数据. */
export function pairsOf(han: string): string[] {
  const chars = Array.from(han);
  return chars.slice(1).map((char, i) => chars[i]! + char);
}

/** A number or Latin word with the Chinese character after it: `4982亿元` -> 4982亿. A number alone tells little. */
export const tiesIn = (text: string): Stretch[] =>
  wordsIn(text).flatMap(({ text: word, from }) => {
    const next = String.fromCodePoint(text.codePointAt(from + word.length) ?? 0x20);
    return hasHan(next) ? [{ text: plain(word) + next, from }] : [];
  });

/** As Pagefind writes a word: `37.21` -> 3721, `e-commerce` -> ecommerce. */
export const plain = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');

/** The parts of a compound: `e-commerce` -> e, commerce. A number is one. */
export const partsOf = (word: string): string[] => (NUMBER.test(word) ? [word] : word.split(/[.'’-]/));

/** What a word and its other forms have in common: `platforms` -> platform. A number is its own. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = /\d/.test(word) ? word : stemmer(word.replace(/['’]s?$/, ''));
  if (stems.size > 50_000) stems.clear();
  stems.set(word, made);
  return made;
}
const stems = new Map<string, string>();

/** What a word of a text is found by: `e-commerce’s` -> ecommerce, e, commerce. */
export const formsOf = (word: string): string[] => {
  const own = word.replace(/['’]s?$/, '');
  const parts = partsOf(own);
  return parts.length > 1 ? [plain(own), ...parts] : [NUMBER.test(own) ? own : plain(own)];
};

/** Endings that one word may have in place of another's: platform and platforms, pledge and pledging, study and studies. */
const INFLECTION = /^(?:|e|y|s|es|is|d|ed|ing|ies|ied|ying)$/;
const DOUBLED = /^([b-df-hj-np-tv-z])(?:ed|ing)$/;

/**
 * Whether two words with the same stem are one word in different forms. The stem alone would take integrity for
 * integration, and customs for customers.
 */
export function isInflection(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  const endings = [a.slice(common), b.slice(common)];
  return endings.every((ending) => INFLECTION.test(ending) || DOUBLED.exec(ending)?.[1] === a[common - 1]);
}
