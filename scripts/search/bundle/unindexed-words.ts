import {
  hanIn,
  hasHan,
  normalize,
  pairsOf,
  partsOf,
  plain,
  type SearchLanguage,
  tiesIn,
  wordsIn,
} from '../query/index.ts';
import type { SearchRecord } from '../records/index.ts';
import { asSearched } from './traditional.ts';

/**
 * Words by which a query asks (see query/read-query.ts) and which Pagefind does not make of the text itself. Pagefind
 * 1.6 cuts Chinese into words and indexes each with its pairs and those across words, but no pair across quotes, brackets and spaces,
 * not always a character that only ends words, and no number together with its unit; in other languages it takes what
 * stands between spaces for one word, Chinese and all.
 */
export function unindexedWords({ title, blocks }: SearchRecord, language: SearchLanguage): string[] {
  const words = new Set<string>();
  const begins = new Set<string>();
  const chars = new Set<string>();
  const simplified = asSearched(language);
  for (const original of [title, ...blocks.map((block) => block.text)]) {
    const normalized = normalize(simplified(original));
    const known = new Set(language.script === 'han' ? runsOf(original).flatMap(pairsOf) : []);
    const pairs = runsOf(normalized.text.replace(QUOTES, '')).flatMap(pairsOf);
    for (const pair of pairs) begins.add(Array.from(pair)[0]!);
    for (const pair of pairs) if (!known.has(pair)) words.add(pair);
    for (const char of normalized.text) if (hasHan(char)) chars.add(char);
    for (const tie of tiesIn(normalized.text)) words.add(tie.text);
    for (const word of compounds(normalized.text, original, language)) words.add(word);
  }
  // One that begins a pair is found by it: Pagefind finds words by their beginnings.
  for (const char of chars) if (!begins.has(char)) words.add(char);
  return [...words].sort();
}

/** Signs that a reader leaves out who types what stands in them or beside them: `“价格”欺诈`, `《电子商务法》修改`. */
const QUOTES = /["'()（）[\]【】《》〈〉<>·，、]/g;

const runsOf = (text: string): string[] => hanIn(text).map(({ text: run }) => run);

/** Words that Pagefind has in another form only: `1,234`, or `China’s` where words stand between spaces. */
function compounds(text: string, original: string, { script }: SearchLanguage): string[] {
  const known = script === 'han' ? original.toLowerCase() : spaced(original);
  return wordsIn(text)
    .map(({ text: word }) => word)
    .filter((word) => (typeof known === 'string' ? /[-'’]/.test(word) || !known.includes(word) : !known.has(word)))
    .flatMap((word) => [word, ...partsOf(word)])
    .map(plain)
    .filter((word) => word.length > 1);
}

/** What stands between spaces, without the punctuation of ASCII around it: that is one word to Pagefind. */
const spaced = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/\s+/)
      .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .filter((word) => /^[a-z0-9.-]+$/.test(word)),
  );
