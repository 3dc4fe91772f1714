import type { SearchLanguage } from '../query/index.ts';
import { merge, type Range } from './match.ts';

/** Text in pieces, those that were found marked. */
export type Marked = { text: string; hit: boolean }[];

/** The words around the first hit, with every hit in them marked; cut between words. */
export function excerpt(text: string, hits: Range[], { before, all }: SearchLanguage['excerpt']): Marked {
  const first = hits[0]?.[0] ?? 0;
  const length = Math.max(all, (hits[0]?.[1] ?? 0) - first + 2 * before);
  let from = Math.max(0, Math.min(first - before, text.length - length));
  let to = Math.min(text.length, from + length);
  if (from > 0) from = wordStart(text, from, first);
  if (to < text.length) to = wordEnd(text, to, hits[0]?.[1] ?? 0);
  const inside = hits.filter(([start, end]) => start >= from && end <= to);
  return [
    ...(from > 0 ? [{ text: '…', hit: false }] : []),
    ...mark(
      text.slice(from, to),
      inside.map(([start, end]): Range => [start - from, end - from]),
    ),
    ...(to < text.length ? [{ text: '…', hit: false }] : []),
  ];
}

/** A whole text with its hits. */
export function mark(text: string, hits: Range[]): Marked {
  const pieces: Marked = [];
  let at = 0;
  for (const [from, to] of merge(hits)) {
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

const LATIN = /[\p{Script=Latin}\p{N}\p{Cs}]/u;

function wordStart(text: string, from: number, limit: number): number {
  let place = from;
  while (place < limit && LATIN.test(text[place - 1]!) && LATIN.test(text[place]!)) place++;
  while (place < limit && text[place] === ' ') place++;
  return place;
}

function wordEnd(text: string, to: number, limit: number): number {
  let place = to;
  while (place > limit && LATIN.test(text[place - 1]!) && LATIN.test(text[place]!)) place--;
  return place;
}
