import { normalize, type SearchLanguage, wordsIn } from '../query/index.ts';
import type { SearchRecord } from '../records/index.ts';

/** Words that stand in fewer places are not proposed in place of a mistyped one. */
const LEAST = { han: 3, latin: 2 };

/** Of very large libraries rarer words are not proposed, either: who mistypes one hardly means it. */
const MOST = 100_000;

/**
 * The words of the texts with how often each stands there, the most frequent first, for «did you mean». Chinese words
 * are those of the dictionary that comes with Node, and neighbours that stand together often: 跨境 + 电商.
 */
export function vocabularyOf(
  records: readonly SearchRecord[],
  terms: readonly string[],
  language: SearchLanguage,
): [word: string, count: number][] {
  const counts = new Map<string, number>();
  /** Words of the dictionary. */
  const own = new Set<string>();
  const add = (word: string, count = 1): void => void counts.set(word, (counts.get(word) ?? 0) + count);
  const texts = records.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]);
  for (const text of texts.map((one) => normalize(one).text)) {
    const words = language.script === 'han' ? segment(text) : [];
    for (const word of words.filter(isHan)) {
      own.add(word);
      if (word.length > 1) add(word);
    }
    for (const word of joined(words)) add(word);
    for (const { text: word } of wordsIn(text)) if (!/\d/.test(word) && word.length > 2) add(word);
  }
  for (const [word, count] of counts) if (count < LEAST[language.script]) counts.delete(word);
  for (const cut of cutWords(counts)) if (!own.has(cut)) counts.delete(cut);
  for (const term of terms) add(normalize(term).text, LEAST[language.script]);
  return [...counts]
    .filter(([word]) => Array.from(word).length > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST);
}

/** 直播带, where it stands only in 直播带货. */
function cutWords(counts: ReadonlyMap<string, number>): string[] {
  const cut = new Set<string>();
  for (const [word, count] of counts) {
    if (!isHan(word)) continue;
    for (const part of [word.slice(0, -1), word.slice(1), word.slice(0, -2), word.slice(2)])
      if ((counts.get(part) ?? Infinity) <= count * 1.1) cut.add(part);
  }
  return [...cut];
}

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });
const segment = (text: string): string[] => [...dictionary.segment(text)].map((one) => one.segment);

/** Letters in a word that is joined of two to four. */
const LONGEST = 6;

const joined = (words: readonly string[]): string[] =>
  words.flatMap((_, i) =>
    [2, 3, 4]
      .map((length) => words.slice(i, i + length))
      .filter((some) => some.length > 1 && some.every(isHan) && some.join('').length <= LONGEST)
      .map((some) => some.join('')),
  );

const isHan = (word: string): boolean => /^\p{Script=Han}+$/u.test(word);
