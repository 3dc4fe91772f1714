import { text } from './svg.ts';
import { BOLD, LABEL, textWidth } from './text.ts';

/** A point that wants a label; the lower the rank, the earlier it is served. */
export interface Wish {
  x: number;
  y: number;
  label: string;
  rank: number;
  /** True for a point that lies lower than its neighbours: there the line is above it. */
  below: boolean;
  strong: boolean;
  /** Half the height of its mark, for a point that no line joins to others: its label may stand at any side of it. */
  radius?: number;
}

/** Numbers that nearly touch are read as one. */
const APART = 2;

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where labels may stand: right of the labels of an axis, or beside each of them, and above those of the other. */
interface Sheet {
  left?: number;
  taken?: Box[];
  width: number;
  bottom: number;
}

/**
 * Labels above or below their points, or aslant, wherever neither a line nor another label is in the way. An important
 * one (rank below 3) may cross a line, other ones that fit nowhere are left to the table. None leaves the sheet or goes
 * below its `bottom`, where the labels of the axis are.
 */
export function placeLabels(wishes: Wish[], lines: Box[], sheet: Sheet): string {
  const labels: Box[] = [...(sheet.taken ?? [])];
  return wishes
    .toSorted((a, b) => a.rank - b.rank)
    .map((wish) => {
      const places = placesOf(wish).filter((box) => isOn(sheet, box) && isFree(box, labels));
      const place = places.find((box) => isFree(box, lines)) ?? (wish.rank < 3 ? places[0] : undefined);
      if (!place) return '';
      labels.push({ ...place, left: place.left - APART, right: place.right + APART });
      return text(
        wish.label,
        (place.left + place.right) / 2,
        place.bottom - 3,
        wish.strong ? 'c-value c-halo c-strong' : 'c-value c-halo',
        'middle',
      );
    })
    .join('');
}

const isOn = ({ left = 0, width, bottom }: Sheet, box: Box): boolean =>
  box.left >= left && box.right <= width && box.bottom <= bottom;

/** Straight above and below first, then shifted to the side by half a label; of a lone point first to its right. */
function placesOf({ x, y, label, below, strong, radius }: Wish): Box[] {
  const width = textWidth(label, LABEL) * (strong ? BOLD : 1);
  const rows = below ? [y + 9, y - 21] : [y - 21, y + 9];
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + 14 });
  if (radius === undefined)
    return [0, -0.4, 0.4].flatMap((shift) => rows.map((top) => box(x + (shift - 0.5) * width, top)));
  const [above, under, beside] = [y - radius - 16, y + radius + 2, radius + 3];
  return [
    box(x + beside, y - 7),
    box(x - beside - width, y - 7),
    ...[0.5, 0.1, 0.9].flatMap((part) => [box(x - part * width, above), box(x - part * width, under)]),
  ];
}

const isFree = (box: Box, taken: Box[]): boolean => taken.every((other) => !overlap(box, other));

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** A straight stroke as a row of small boxes, dense enough that no label slips between them. */
export function strokeBoxes(from: { x: number; y: number }, to: { x: number; y: number }): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
  });
}
