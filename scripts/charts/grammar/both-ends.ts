import { facts } from '../../languages/index.ts';
import type { Canvas } from './canvas.ts';
import { drawEnds, endsHeight, endsRoom } from './ends.ts';
import { BOLD, LABEL, longestWord, textWidth } from './text.ts';

/** A line with what it is called and the values at its first and its last point, where it has them. */
export interface NamedLine {
  name: string;
  strong: boolean;
  first?: { x: number; y: number; label: string };
  last?: { x: number; y: number; label: string };
}

/** What is known of a line before it has a place. */
type Labelled = Pick<NamedLine, 'name' | 'strong'> & { first?: string; last?: string };

/** Between the end of a line and its label. */
const GAP = 12;

/** Room for labels at both ends of lines, and how high they are, one under the other. */
interface BothEnds {
  left: number;
  right: number;
  height: number;
  draw(lines: NamedLine[], edges: [left: number, right: number], bounds: [top: number, bottom: number]): string;
}

/**
 * Lines named at both ends: value and name right of the last point, name and value left of the first. On a narrow sheet only
 * short names stand twice; else the value alone stands at the left, unless its line has no last point to be named at.
 * Between them at least `least` px are left.
 */
export function bothEnds(lines: Labelled[], { narrow, width, lang }: Canvas, least = 0): BothEnds {
  const longest = Math.max(0, ...lines.map(({ name }) => textWidth(name, LABEL)));
  const twice = !narrow || longest <= 56;
  const space = facts(lang).script === 'Han' ? '\u2002' : ' ';
  const before = (name: string, value: string, alone: boolean) => (twice || alone ? name + space + value : value);
  const after = (name: string, value: string) => value + space + name;
  const alone = !twice && lines.some(({ first, last }) => first !== undefined && last === undefined);
  const firsts = lines.flatMap(({ name, first, last }) =>
    first === undefined ? [] : [before(name, first, last === undefined)],
  );
  const lasts = lines.flatMap(({ name, last }) => (last === undefined ? [] : [after(name, last)]));
  // Between the labels the better part of the sheet is left to the lines, as far as names allow.
  const wished = (twice ? (narrow ? 0.36 : 0.3) : alone ? 0.45 : 0.55) * width - GAP;
  const mostBefore = alone ? 0.3 * width - GAP : wished;
  const left = firsts.length ? endsRoom(firsts, mostBefore) + GAP : 8;
  const mostAfter = Math.max(Math.min(wished, width - left - least - GAP), longestWord(lasts, LABEL) * BOLD);
  return {
    left,
    right: lasts.length ? endsRoom(lasts, mostAfter) + GAP : 8,
    // Bold labels break earlier.
    height: Math.max(endsHeight(firsts, mostBefore / BOLD), endsHeight(lasts, mostAfter / BOLD)),
    draw: (placed, [from, to], bounds) => {
      const starts = placed.flatMap(({ name, strong, first, last }) =>
        first ? [{ x: first.x, y: first.y, label: before(name, first.label, !last), strong }] : [],
      );
      const tips = placed.flatMap(({ name, strong, last }) =>
        last ? [{ x: last.x, y: last.y, label: after(name, last.label), strong }] : [],
      );
      return drawEnds(starts, from - GAP, mostBefore, bounds, 'left') + drawEnds(tips, to + GAP, mostAfter, bounds);
    },
  };
}
