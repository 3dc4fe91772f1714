import type { Lang } from './codes.ts';
import { readNumbers } from './numbers/read.ts';

/** A piece of a line, and whether it stays on one line. */
export interface LinePart {
  text: string;
  isKept: boolean;
}

/** A word whose hyphen comes after a letter or two: `e-commerce`, `5G-based`. */
const HYPHENED = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]{1,2}-\p{L}+/gu;
/** Where a line may break inside a number: at a space, before a character of Chinese. */
const BREAKABLE = /[\s\p{Script=Han}]/u;
/** A phone holds as much beside other words. */
const LONGEST = 24;

/**
 * A line in pieces: numbers with their units, and words that a hyphen would tear, stay whole. `达37.21万亿元` -> `达` and
 * `37.21万亿元`, which is kept.
 */
export function lineParts(text: string, lang: Lang): LinePart[] {
  const numbers = readNumbers(text, lang).filter(
    (found) => BREAKABLE.test(found.text) && found.text.length <= LONGEST && /\d/.test(found.text),
  );
  const words = [...text.matchAll(HYPHENED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const parts: LinePart[] = [];
  let at = 0;
  for (const { start, end } of [...numbers, ...words].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isKept: false });
    parts.push({ text: text.slice(start, end), isKept: true });
    at = end;
  }
  return at < text.length ? [...parts, { text: text.slice(at), isKept: false }] : parts;
}
