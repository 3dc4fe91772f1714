import { stemmer } from 'stemmer';
import type { Term } from './glossary.ts';

/** Words that a rendering may lose in a sentence. */
const SMALL = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'in', 'on', 'to', 'by', 'with', 'at', 's', 'com']);

/** The words of a text, without their endings: `Year-on-year growth rates` -> year, on, grow, rate. */
export const wordStems = (text: string): Set<string> => new Set(words(text).map(stem));

const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .match(/[a-z0-9]+/g) ?? [];

const stem = (word: string): string => stemmer(IRREGULAR[word] ?? word);

/** Forms that are no ending. */
const IRREGULAR: Record<string, string> = {
  grew: 'grow',
  grown: 'grow',
  growth: 'grow',
  rose: 'rise',
  risen: 'rise',
  sold: 'sell',
  sale: 'sell',
  sales: 'sell',
  bought: 'buy',
};

/** Whether the words of one of a term's renderings all stand in a text, in any order and form. */
export const hasRendering = ({ renderings }: Term, stems: ReadonlySet<string>): boolean =>
  renderings.some((rendering) => stemsOf(rendering).every((stem) => stems.has(stem)));

const known = new Map<string, string[]>();

function stemsOf(rendering: string): string[] {
  const before = known.get(rendering);
  if (before) return before;
  // 「community group buying (社区团购)」: the bracket is a help, not a part.
  const own = words(rendering.replace(/\s*\([^)]*\)/g, ''))
    .filter((word) => !SMALL.has(word))
    .map(stem);
  known.set(rendering, own);
  return own;
}
