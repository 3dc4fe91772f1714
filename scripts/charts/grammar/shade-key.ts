import { catalogue, type Lang } from '../../languages/index.ts';
import type { Canvas } from './canvas.ts';
import type { Entry } from './legend.ts';
import { tickLabel } from './scale.ts';
import type { Shading } from './shades.ts';
import { type Drawing, rect, text } from './svg.ts';
import { LINE_HEIGHT, SMALL, textWidth } from './text.ts';

/**
 * Which shade stands for which values, side by side, or one under the other where their limits have no room for that. `others` are
 * what else cells look like.
 */
export function drawShadeKey(
  shading: Shading,
  top: number,
  { width, lang }: Canvas,
  others: Pick<Entry, 'name' | 'cssClass'>[] = [],
): Drawing {
  const { edges } = shading;
  const classes = [...shading.classes, ...others.map(({ cssClass }) => cssClass)];
  const names = [
    ...shading.classes.map((_, index) => nameOf(edges[index]!, edges[index + 1]!, lang)),
    ...others.map(({ name }) => name),
  ];
  const slot = Math.min(width / names.length, 130);
  if (names.some((name) => textWidth(name, SMALL) > slot - 4)) return stacked(names, classes, top);
  const shades = names.map(
    (name, index) =>
      rect(index * slot, top, slot - 4, 10, classes[index]!) + text(name, index * slot, top + 24, 'c-small'),
  );
  return { body: shades.join(''), height: 34 };
}

function stacked(names: string[], classes: string[], top: number): Drawing {
  const pitch = LINE_HEIGHT + 4;
  const shades = names.map(
    (name, index) =>
      rect(0, top + index * pitch + 3, 14, 14, classes[index]!) + text(name, 22, top + index * pitch + 14, 'c-small'),
  );
  return { body: shades.join(''), height: names.length * pitch };
}

/** `6.1–12.2`; a dash before a minus sign would be read as another: `-10 to -5`. */
function nameOf(low: number, high: number, lang: Lang): string {
  const [from, to] = [low, high].map((value) => tickLabel(value, 1, lang)) as [string, string];
  return low < 0 ? catalogue(lang).charts.between(from, to) : `${from}–${to}`;
}
