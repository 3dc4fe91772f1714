import { line, textLines } from './svg.ts';
import { BOLD, LABEL, LINE_HEIGHT, textWidth, wrap } from './text.ts';

/** A label that stands at the end of a series, as near to its height as others let it. */
export interface End {
  /** Where its series ends. */
  x: number;
  y: number;
  label: string;
  strong: boolean;
}

/** How wide the labels are at most, bold ones too, when none may be wider than `most`. */
export const endsRoom = (labels: string[], most: number): number =>
  Math.max(0, ...labels.flatMap((label) => wrap(label, most, LABEL)).map((each) => textWidth(each, LABEL) * BOLD));

/** How high they are, one under the other. */
export const endsHeight = (labels: string[], most: number): number =>
  labels.reduce((sum, label) => sum + wrap(label, most, LABEL).length * LINE_HEIGHT, 0);

/**
 * Labels in a column right of `x`, or left of it, from top to bottom in the order in which their series end; a thin line
 * leads to one that could not stand beside its end.
 */
export function drawEnds(
  ends: End[],
  x: number,
  most: number,
  [top, bottom]: [number, number],
  side: 'left' | 'right' = 'right',
): string {
  const away = side === 'right' ? 1 : -1;
  const sorted = ends
    .map((end) => ({ ...end, lines: wrap(end.label, end.strong ? most / BOLD : most, LABEL) }))
    .toSorted((a, b) => a.y - b.y);
  const heights = sorted.map(({ lines }) => lines.length * LINE_HEIGHT);
  const tops = spread(
    sorted.map(({ y }, index) => y - heights[index]! / 2),
    heights,
    [top, bottom],
  );
  return sorted
    .map(({ x: from, y, lines, strong }, index) => {
      const middle = tops[index]! + heights[index]! / 2;
      const apart = Math.abs(middle - y) > 5 || away * (x - from) > 14;
      const lead = apart ? line(from + away * 6, y, x - away * 3, middle, 'c-lead') : '';
      const cssClass = strong ? 'c-text c-strong' : 'c-text';
      const anchor = side === 'left' ? 'end' : undefined;
      return lead + textLines(lines, x, tops[index]! + 14, LINE_HEIGHT, cssClass, anchor);
    })
    .join('');
}

/** Boxes of these heights as near to their wished tops as they can stand without overlap, in order, within the bounds. */
export function spread(wished: number[], heights: number[], [top, bottom]: [number, number]): number[] {
  const groups: { first: number; wish: number; height: number; count: number }[] = [];
  const topOf = ({ wish, height }: { wish: number; height: number }) => Math.max(top, Math.min(wish, bottom - height));
  wished.forEach((wish, index) => {
    let group = { first: index, wish, height: heights[index]!, count: 1 };
    // Groups that touch become one, in the middle of what their members wish.
    while (groups.length && topOf(groups.at(-1)!) + groups.at(-1)!.height > topOf(group)) {
      const before = groups.pop()!;
      group = {
        first: before.first,
        wish: (before.wish * before.count + (group.wish - before.height) * group.count) / (before.count + group.count),
        height: before.height + group.height,
        count: before.count + group.count,
      };
    }
    groups.push(group);
  });
  return groups.flatMap((group) => {
    let y = topOf(group);
    return Array.from({ length: group.count }, (_, index) => {
      const at = y;
      y += heights[group.first + index]!;
      return at;
    });
  });
}
