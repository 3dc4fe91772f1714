import { editDistance } from '../../text/index.ts';
import { hasHan, normalize, type SearchLanguage, wordsIn } from '../query/index.ts';

/** How many words are proposed at most, and how many strings of Chinese are looked for. */
const MOST = 3;
const MOST_TRIED = 12;

/**
 * A query with its mistyped words put right: the index's own words, the most frequent first, that differ by a letter
 * or two, by two neighbours in the wrong order, or by one Chinese character. `counterfiet` -> counterfeit.
 */
export function corrections(q: string, vocabulary: readonly string[], { script }: SearchLanguage): string[] {
  const { text } = normalize(q);
  const known = new Set(vocabulary);
  const pieces = text.split(/\s+/).filter(Boolean);
  const better = pieces.map((piece) => (known.has(piece) ? [piece] : alike(piece, vocabulary)));
  if (better.every((list) => list.length > 0)) {
    const first = better.map((list) => list[0]!).join(' ');
    const others = pieces.length === 1 ? better[0]!.slice(1, MOST) : [];
    return [first, ...others].filter((one) => one !== text);
  }
  return script === 'han' || hasHan(text) ? inLonger(text, vocabulary, known) : [];
}

/** A long string of Chinese with one of its words put right: 跨镜电商平台 -> 跨境电商平台. */
function inLonger(text: string, vocabulary: readonly string[], known: ReadonlySet<string>): string[] {
  const chars = Array.from(text);
  const found: string[] = [];
  for (const length of [4, 3, 2]) {
    for (let from = 0; from + length <= chars.length && found.length < MOST_TRIED; from++) {
      const piece = chars.slice(from, from + length).join('');
      if (known.has(piece) || !hasHan(piece)) continue;
      const words = alike(piece, vocabulary, length > 2 ? 1 : 6).filter((one) => Array.from(one).length === length);
      for (const word of words) found.push([...chars.slice(0, from), word, ...chars.slice(from + length)].join(''));
    }
  }
  return found;
}

/** Words of the vocabulary near a word, the nearest first, and of these the most frequent. */
export function alike(word: string, vocabulary: readonly string[], most = MOST): string[] {
  const chars = Array.from(word);
  const allowed = hasHan(word) ? 1 : chars.length < 4 ? 0 : chars.length < 8 ? 1 : 2;
  if (allowed === 0 || chars.length < 2) return [];
  return vocabulary
    .map((other, order) => ({ other, order, distance: editDistance(word, other, allowed) }))
    .filter((one) => one.distance <= allowed && one.distance > 0)
    .sort((a, b) => a.distance - b.distance || sameEnds(chars, b.other) - sameEnds(chars, a.other) || a.order - b.order)
    .slice(0, most)
    .map(({ other }) => other);
}

/** Who mistypes a word mostly gets its length and its first letter right. */
const sameEnds = (chars: readonly string[], other: string): number =>
  Number(Array.from(other).length === chars.length) + Number(other.startsWith(chars[0]!));

/** The words of a query that may be in the index, the longest first; never a part of a word. */
export function wordsOfQuery(q: string, vocabulary: readonly string[]): string[] {
  const { text } = normalize(q);
  const known = new Set(vocabulary);
  const latin = wordsIn(text)
    .map(({ text: word }) => word)
    .filter((word) => word.length > 2);
  const chars = Array.from(text);
  const han: string[] = [];
  for (let from = 0; from < chars.length;) {
    const word = [6, 5, 4, 3, 2]
      .map((length) => chars.slice(from, from + length).join(''))
      .find((one) => known.has(one) && hasHan(one));
    if (word) han.push(word);
    from += word ? Array.from(word).length : 1;
  }
  return [...new Set([...han, ...latin])]
    .filter((word) => word !== text)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST);
}
