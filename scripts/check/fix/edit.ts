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
  let made = source;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
    made = made.slice(0, start) + text + made.slice(end);
  return made;
}

/** Those that touch nothing that an earlier one touches. */
export function withoutOverlaps(mendings: readonly Mending[]): Mending[] {
  const taken: Edit[] = [];
  const isFree = ({ start, end }: Edit) => taken.every((other) => end < other.start || start > other.end);
  return mendings.filter((mending) => {
    const free = mending.every(isFree);
    if (free) taken.push(...mending);
    return free;
  });
}

/** The offset of a place in a text. */
export function offsetAt(source: string, { line, column }: Pick<Position, 'line' | 'column'>): number {
  let start = 0;
  for (let before = 1; before < line; before++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}
