import type { Lang } from './codes.ts';
import { lineParts } from './kept.ts';

/** Where a bracket or a quotation opens in Chinese. */
const OPENS = /^[（《〈「『【“‘]/u;
/** One character, and marks around it. */
const SINGLE = /^[（《〈「『【“‘]?\p{Script=Han}$/u;
/** One with the mark after it: 东、 */
const LAST = /^\p{Script=Han}[^\p{L}\p{N}\s]+$/u;
const CLOSED = /[\p{L}\p{N}]$/u;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The pieces of a heading between which a line may end: in Chinese its words, with the marks and single characters that
 * go with them; a browser would break between any two characters. `年度报告文库（上海）` -> `年度`, `报告文库`, `（上海）`.
 */
export function phrasesIn(text: string, lang: Lang): string[] {
  if (!/\p{Script=Han}/u.test(text)) return [text];
  const pieces: string[] = [];
  const numbers = lineParts(text, lang).filter(({ isKept }) => isKept);
  let at = 0;
  for (const { segment, isWordLike } of words.segment(text)) {
    const isInNumber = numbers.some(({ start, text: { length } }) => start < at && at < start + length);
    const last = pieces.at(-1);
    if (last !== undefined && (isInNumber || clings(segment, last, Boolean(isWordLike))))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
    at += segment.length;
  }
  return withoutSingles(pieces);
}

/** Whether a mark stays with what is before it, or a word with a mark that opens. */
function clings(segment: string, last: string, isWord: boolean): boolean {
  if (OPENS.test(segment)) return false;
  return !isWord || OPENS.test(last.at(-1)!);
}

/** Single characters that go with what follows: and, of all, from, not. */
const LEADS = /^[各每本该該此其全总總非新农農副及和与與或对對在从從为為以于於当當将將被由把可]$/u;
/** Those that end a word: 额 in 零售额, 率 in 转型率. */
const ENDS = /^[额額量率值数數性化者业業品]$/u;

/** No line begins or ends with one character alone: they are shared out among their neighbours, or make words of two. */
function withoutSingles(pieces: readonly string[]): string[] {
  const phrases: string[] = [];
  let run: string[] = [];
  const endRun = (next?: string): void => {
    const hasAfter = next !== undefined && !OPENS.test(next);
    const { before, between, after } = shared(run, CLOSED.test(phrases.at(-1) ?? ''), hasAfter);
    if (before) phrases.push(phrases.pop()! + before);
    phrases.push(...between);
    run = [];
    if (next !== undefined) phrases.push(after + next);
  };
  for (const piece of pieces) {
    if (LEADS.test(piece) && run.length > 0) endRun();
    if (SINGLE.test(piece)) run.push(piece);
    else if (LAST.test(piece)) {
      run.push(piece);
      endRun();
    } else endRun(piece);
  }
  endRun();
  return phrases;
}

/**
 * Characters that stand between two words: `额占比` -> 额 goes with the word before, 占比 is one. What leads goes with the word
 * after it, where it has none of its own.
 */
function shared(run: readonly string[], hasBefore: boolean, hasAfter: boolean) {
  const [first = '', ...others] = run;
  const isLed = LEADS.test(first);
  if (run.length === 1 && isLed && hasAfter) return { before: '', between: [], after: first };
  if (!hasBefore || isLed || (run.length % 2 === 0 && !ENDS.test(first)))
    return { before: '', between: inPairs(run, isLed), after: '' };
  return others.length === 1 && hasAfter
    ? { before: first, between: [], after: others[0]! }
    : { before: first, between: inPairs(others, false), after: '' };
}

/** Two by two; of an odd number three are one, at the beginning where it leads. */
function inPairs(characters: readonly string[], isLed: boolean): string[] {
  const isOdd = characters.length % 2 === 1;
  const pairs: string[] = [];
  for (let at = 0; at < characters.length;) {
    const left = characters.length - at;
    const length = isOdd && (isLed ? at === 0 : left === 3) ? 3 : 2;
    pairs.push(characters.slice(at, at + length).join(''));
    at += length;
  }
  return pairs;
}
