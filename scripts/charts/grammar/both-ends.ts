import { facts } from '../../languages/index.ts';
import type { Canvas } from './canvas.ts';
import { drawEnds, endsHeight, endsRoom } from './ends.ts';
import { BOLD, LABEL, textWidth } from './text.ts';

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
 * short names stand twice; else the value alone stands at the left.
 */
export function bothEnds(lines: Labelled[], { narrow, width, lang }: Canvas): BothEnds {
  const longest = Math.max(0, ...lines.map(({ name }) => textWidth(name, LABEL)));
  const twice = !narrow || longest <= 56;
  const space = facts(lang).script === 'Han' ? '\u2002' : ' ';
  const before = (name: string, value: string) => (twice ? name + space + value : value);
  const after = (name: string, value: string) => value + space + name;
  // Between the labels the better part of the sheet is left to the lines, as far as names allow.
  const most = twice ? width * (narrow ? 0.36 : 0.3) - GAP : width * 0.55 - GAP;
  const texts = (side: 'first' | 'last') =>
    lines.flatMap((line) => {
      const value = line[side];
      return value === undefined ? [] : [(side === 'first' ? before : after)(line.name, value)];
    });
  const [left, right] = [texts('first'), texts('last')];
  return {
    left: left.length ? endsRoom(left, most) + GAP : 8,
    right: right.length ? endsRoom(right, most) + GAP : 8,
    // Bold labels break earlier.
    height: Math.max(endsHeight(left, most / BOLD), endsHeight(right, most / BOLD)),
    draw: (placed, [from, to], bounds) => {
      const ends = (side: 'first' | 'last', labelOf: typeof before) =>
        placed.flatMap(({ name, strong, [side]: end }) =>
          end ? [{ x: end.x, y: end.y, label: labelOf(name, end.label), strong }] : [],
        );
      return (
        drawEnds(ends('first', before), from - GAP, most, bounds, 'left') +
        drawEnds(ends('last', after), to + GAP, most, bounds)
      );
    },
  };
}
