import type { Position } from '../../content/index.ts';

/** Instead of the text from one offset of a file to another, another text. */
export interface Edit {
  file: string;
  start: number;
  end: number;
  text: string;
}

/** Edits that make sense together alone: both brackets of a pair. */
export type Mending = readonly Edit[];

/** The file's text with all edits made; they do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(source.slice(done, start), text);
    done = end;
  }
  return [...parts, source.slice(done)].join('');
}

/** Those that touch nothing that an earlier one touches; all are of one file. */
export function withoutOverlaps(mendings: readonly Mending[]): Mending[] {
  const taken = new Set<number>();
  return mendings.filter((mending) => {
    const places = mending.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => start + at));
    const isFree = !places.some((place) => taken.has(place));
    if (isFree) for (const place of places) taken.add(place);
    return isFree;
  });
}

/** From a place in a text to its offset. */
export function offsetsIn(source: string): (place: Pick<Position, 'line' | 'column'>) => number {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ line, column }) => starts[line - 1]! + column - 1;
}
