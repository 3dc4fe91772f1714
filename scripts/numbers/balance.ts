import { type NumberFound, numbersOf } from '../languages/index.ts';
import type { LocalText, Pair } from './types.ts';

/** Pairs that are a gain in one text and a loss in the other: `亏损5亿元` and `a profit of RMB 500 million`. */
export const inOtherBalance = (pairs: Pair[], source: LocalText, translation: LocalText): Pair[] =>
  pairs.filter((pair) => {
    if (![pair.source, pair.translation].every(({ kind, required }) => required && AMOUNTS.has(kind))) return false;
    const [ours, theirs] = [balanceOf(pair.source, source), balanceOf(pair.translation, translation)];
    return ours !== undefined && theirs !== undefined && ours !== theirs;
  });

/** Pairs with a minus in one text, where the other has none and no word for it: `-5℃` and `5°C`. */
export const withOtherSign = (pairs: Pair[], source: LocalText, translation: LocalText): Pair[] =>
  pairs.filter(({ source: one, translation: other }) => {
    if (!AMOUNTS.has(one.kind) || !AMOUNTS.has(other.kind)) return false;
    const [ours, theirs] = [isNegative(one, source), isNegative(other, translation)];
    return ours !== theirs && !(ours ? speaksOfLess(other, translation) : speaksOfLess(one, source));
  });

const AMOUNTS = new Set(['plain', 'percent', 'points', 'times', 'fraction']);

const isNegative = ({ sign, start }: NumberFound, { text, lang }: LocalText): boolean =>
  sign === '-' || numbersOf(lang).balance.minus.test(text.slice(Math.max(0, start - 20), start));

/** A fall, a loss or a depth somewhere in the sentence may stand for a minus. */
function speaksOfLess({ start, end }: NumberFound, { text, lang }: LocalText): boolean {
  const { direction, balance } = numbersOf(lang);
  const before = text.slice(0, start).split(direction.sentenceEnd).at(-1)!;
  const sentence = before + text.slice(start, end) + text.slice(end).split(direction.sentenceEnd)[0]!;
  return sentence.search(direction.down) >= 0 || balance.below.test(sentence);
}

type Balance = 'gain' | 'loss';

/** By the nearest word before the number and that right behind it in its clause; undefined where the two disagree. */
function balanceOf({ start, end }: NumberFound, { text, lang }: LocalText): Balance | undefined {
  const { direction, balance } = numbersOf(lang);
  const { gain, loss, reachAfter } = balance;
  const [after = ''] = text.slice(end, end + reachAfter).split(direction.clauseEnd);
  const before =
    text
      .slice(Math.max(0, start - direction.reach), start)
      .split(direction.clauseEnd)
      .at(-1) ?? '';
  const found = [wordsIn(before, gain, loss).at(-1), wordsIn(after, gain, loss)[0]].filter(
    (word) => word !== undefined,
  );
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** Words of gain and loss from left to right. */
const wordsIn = (text: string, gain: RegExp, loss: RegExp): Balance[] =>
  [
    ...[...text.matchAll(gain)].map(({ index }) => ({ index, word: 'gain' as const })),
    ...[...text.matchAll(loss)].map(({ index }) => ({ index, word: 'loss' as const })),
  ]
    .sort((a, b) => a.index - b.index)
    .map(({ word }) => word);
