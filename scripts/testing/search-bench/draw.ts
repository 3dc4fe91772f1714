import { isWhole } from './truth.ts';
import type { SearchRecord } from '../../search/index.ts';

/** Stretches of 2 to 8 characters from anywhere in a text, across words, quotes and sentences, but no cut numbers. */
export function drawStrings(pages: SearchRecord[], count: number, next: () => number): string[] {
  return draw(pages, count, next, (text) => {
    const length = 2 + Math.floor(next() * 7);
    const from = Math.floor(next() * (text.length - length));
    const [before, piece, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
    return isWhole(before.slice(-2), after.slice(0, 2), piece) ? piece.trim() : '';
  });
}

/** Phrases of 2 to 6 words as they stand. */
export function drawPhrases(pages: SearchRecord[], count: number, next: () => number): string[] {
  return draw(pages, count, next, (text) => {
    const words = text.split(' ');
    const from = Math.floor(next() * words.length);
    return words.slice(from, from + 2 + Math.floor(next() * 5)).join(' ');
  });
}

function draw(pages: SearchRecord[], count: number, next: () => number, cut: (text: string) => string): string[] {
  const drawn = new Set<string>();
  while (drawn.size < count) {
    const blocks = pages[Math.floor(next() * pages.length)]!.blocks;
    // What parts the cells of a row is the records' own, and no text: nobody asks across it.
    const parts = (blocks[Math.floor(next() * blocks.length)]?.text ?? '').split(' · ');
    const text = parts[Math.floor(next() * parts.length)]!;
    const piece = text.length > 10 ? cut(text) : '';
    if (/[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(piece)) drawn.add(piece);
  }
  return [...drawn];
}
