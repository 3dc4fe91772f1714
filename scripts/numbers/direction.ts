import { type Kind, type Lang, type NumberFound, numbersOf } from '../languages/index.ts';
import type { LocalText, Pair } from './types.ts';

type Direction = 'up' | 'down';

/**
 * Pairs whose number goes down in one text and up in the other, where one clause says one thing clearly: `同比下降6.5%`
 * against `up 6.5% year on year`, `由3亿元增至5亿元` against `fell from RMB 300 to 500 million`. A fall that the
 * translation does not mention is only missed in percentages and percentage points.
 */
export function againstEachOther(pairs: Pair[], source: LocalText, translation: LocalText): Pair[] {
  const translated = pairs.map((pair) => pair.translation);
  return pairs.filter((pair) => {
    if (![pair.source, pair.translation].every(isQuantity)) return false;
    const ours = direction(pair.source, source) ?? fromTo(pair.translation, translated, translation);
    const theirs = direction(pair.translation, translation);
    if (ours && theirs) return ours !== theirs;
    const isLost = ours === 'down' && !theirs && [pair.source, pair.translation].every(isChange);
    return isLost && !speaksOfFall(pair.translation, translation);
  });
}

const QUANTITIES = new Set<Kind>(['percent', 'points', 'plain', 'times', 'fraction', 'ordinal']);

const isQuantity = ({ kind, required }: NumberFound): boolean => required && QUANTITIES.has(kind);
const isChange = ({ kind }: NumberFound): boolean => kind === 'percent' || kind === 'points';

/** `from RMB 26.10 trillion in 2016 to RMB 37.21 trillion` goes up, whatever the source says. A rank goes the other way. */
function fromTo(number: NumberFound, numbers: NumberFound[], { text, lang }: LocalText): Direction | undefined {
  const { fromTo: words, reach } = numbersOf(lang).direction;
  if (!words || number.kind === 'ordinal' || !words.to.test(text.slice(0, number.start))) return undefined;
  const from = numbers.findLast(
    ({ kind, unit, start, end }) =>
      kind === number.kind &&
      unit === number.unit &&
      end < number.start &&
      number.start - end < reach &&
      words.from.test(text.slice(0, start)),
  );
  return !from || from.value === number.value ? undefined : from.value < number.value ? 'up' : 'down';
}

/** Where the number goes, by its sign or by the nearest word of its clause; undefined where that is open. */
function direction({ sign, start, end }: NumberFound, { text, lang }: LocalText): Direction | undefined {
  if (sign) return sign === '-' ? 'down' : 'up';
  const { clauseEnd, reach, wordsAfter } = numbersOf(lang).direction;
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(clauseEnd)
      .at(-1) ?? '';
  const last = nearest(before, lang);
  if (last || wordsAfter === 0) return last;
  const [after = ''] = text.slice(end, end + reach).split(clauseEnd);
  const words = after.trim().split(/\s+/u).slice(0, wordsAfter).join(' ');
  return first(words, lang);
}

function nearest(text: string, lang: Lang): Direction | undefined {
  const { up, down } = numbersOf(lang).direction;
  const ends = { up: lastEnd(text, up), down: lastEnd(text, down) };
  if (ends.up === ends.down) return undefined;
  return ends.up > ends.down ? 'up' : 'down';
}

const lastEnd = (text: string, words: RegExp): number =>
  [...text.matchAll(words)].reduce((end, found) => Math.max(end, found.index + found[0].length), -1);

function first(text: string, lang: Lang): Direction | undefined {
  const { up, down } = numbersOf(lang).direction;
  const starts = { up: text.search(up), down: text.search(down) };
  if (starts.up < 0 && starts.down < 0) return undefined;
  return starts.down < 0 || (starts.up >= 0 && starts.up < starts.down) ? 'up' : 'down';
}

/** Any word of falling in the sentence: then a lost direction cannot be told from a free rendering. */
function speaksOfFall({ start }: NumberFound, { text, lang }: LocalText): boolean {
  const { sentenceEnd, down } = numbersOf(lang).direction;
  const sentence = text.slice(0, start).split(sentenceEnd).at(-1)! + text.slice(start).split(sentenceEnd)[0]!;
  return sentence.search(down) >= 0;
}
