import { type Box, placeLabels, type Wish } from '../../grammar/index.ts';
import type { Mark } from './marks.ts';

/** More names than this hide what the points show. */
const MOST_NAMES = 40;

/** The names of points beside them: those that lead the eye, then the farthest from the middle, wherever there is room. */
export function drawNames(marks: Mark[], taken: Box[], sheet: { left: number; width: number; bottom: number }): string {
  const middle = { left: mean(marks.map(({ left }) => left)), top: mean(marks.map(({ top }) => top)) };
  const distance = ({ left, top }: Mark) => Math.hypot(left - middle.left, top - middle.top);
  const sorted = marks.toSorted(
    (a, b) => Number(b.strong) - Number(a.strong) || distance(b) - distance(a) || a.row - b.row,
  );
  const wishes = sorted.slice(0, MOST_NAMES).map((mark, index): Wish => ({
    x: mark.left,
    y: mark.top,
    label: mark.label,
    // Only what leads the eye may lie over other points.
    rank: mark.strong ? 0 : 3 + index,
    below: false,
    strong: mark.strong,
    radius: mark.radius,
  }));
  return placeLabels(wishes, taken, sheet);
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
