import type { Lang } from './codes.ts';
import { readNumbers } from './numbers/read.ts';

/** A piece of a line, and whether it stays on one line. */
interface LinePart {
  text: string;
  /** Where it begins in the line. */
  start: number;
  isKept: boolean;
}

/** A word whose hyphen comes after a letter or two: `e-commerce`, `5G-based`. Chinese breaks between its characters. */
const HYPHENED = /(?<![\p{L}\p{N}-])(?:\p{N}|[^\P{L}\p{Script=Han}]){1,2}-[^\P{L}\p{Script=Han}]+/gu;
/** A number in parts, with the word before it that says of what: `Figure 1-1`, `图1-8`, `2016–2020`, `2016—2020`, `2021-01-18`. */
const IN_PARTS = /(?:\p{Script=Han}|\p{Lu}\p{Ll}+ )?(?<![\d.,–—-])\d+(?:[–—-]\d+)+(?!\d|[.,]\d)/gu;
/** A part of a text by its number: `Section 1.2.6`. */
const PART = /(?<!\p{L})\p{Lu}\p{Ll}+ \d+(?:\.\d+)+/gu;
/** Where a line may break inside a number: at a space, before a character of Chinese. */
const BREAKABLE = /[\s\p{Script=Han}]/u;
/** A phone holds as much beside other words. */
const LONGEST = 24;

/**
 * A line in pieces: numbers with their units, and words and numbers that a hyphen would tear, stay whole. `达37.21万亿元` -> `达` and
 * `37.21万亿元`, which is kept.
 */
export function lineParts(text: string, lang: Lang): LinePart[] {
  if (!/[\d-]/.test(text)) return [{ text, start: 0, isKept: false }];
  const numbers = readNumbers(text, lang).filter(
    (found) => BREAKABLE.test(found.text) && found.text.length <= LONGEST && /\d/.test(found.text),
  );
  const words = [HYPHENED, IN_PARTS, PART].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  const parts: LinePart[] = [];
  let at = 0;
  for (const { start, end } of merged([...numbers, ...words])) {
    if (start > at) parts.push({ text: text.slice(at, start), start: at, isKept: false });
    parts.push({ text: text.slice(start, end), start, isKept: true });
    at = end;
  }
  return at < text.length ? [...parts, { text: text.slice(at), start: at, isKept: false }] : parts;
}

interface Stretch {
  start: number;
  end: number;
}

/** Stretches in order, those that overlap as one: `2016–2020` and `2020年`. */
function merged(stretches: Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { start, end } of stretches.sort((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}
