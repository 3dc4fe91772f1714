import type { Lang } from '../../languages/index.ts';
import type { Box } from './labels.ts';
import type { Scale } from './scale.ts';
import { tickLabel } from './scale.ts';
import { line, text } from './svg.ts';
import { SMALL, textWidth } from './text.ts';

/** How much room the labels of a vertical scale need at its left. */
export const gridRoom = (scale: Scale, factor: number, lang: Lang): number =>
  Math.max(...scale.ticks.map((tick) => textWidth(tickLabel(tick, factor, lang), SMALL))) + 8;

/** Half of the widest label of a horizontal scale: what its first and its last tick need at their sides. */
export const endTickRoom = (scale: Scale, factor: number, lang: Lang): number =>
  Math.max(0, ...scale.ticks.map((tick) => textWidth(tickLabel(tick, factor, lang), SMALL))) / 2;

/** The labels of a horizontal scale under its ticks, `y` being their baseline; of those that collide every other one. */
export function drawAxisBelow(scale: Scale, factor: number, lang: Lang, y: number): string {
  const all = scale.ticks.map((tick) => ({ x: scale.at(tick), label: tickLabel(tick, factor, lang) }));
  const room = Math.max(0, ...all.map(({ label }) => textWidth(label, SMALL))) + 8;
  const step = all.length > 1 ? Math.ceil(room / Math.abs(all[1]!.x - all[0]!.x)) : 1;
  return all
    .filter((_, index) => index % step === 0)
    .map(({ x, label }) => text(label, x, y, 'c-small c-muted', 'middle'))
    .join('');
}

/** Horizontal lines at the ticks of a vertical scale, each labelled at its left; that of zero is the axis. */
export function drawGrid(scale: Scale, factor: number, lang: Lang, [left, right]: [number, number]): string {
  return scale.ticks
    .map((tick) => {
      const y = scale.at(tick);
      const cssClass = tick === 0 ? 'c-axis' : 'c-rule';
      return (
        line(left, y, right, y, cssClass) +
        text(tickLabel(tick, factor, lang), left - 6, y + 4.5, 'c-small c-muted', 'end')
      );
    })
    .join('');
}

/** Where the labels of the grid stand, for others to keep clear of. */
export const gridBoxes = (scale: Scale, left: number): Box[] =>
  scale.ticks.map((tick) => ({ left: 0, right: left, top: scale.at(tick) - 9, bottom: scale.at(tick) + 7 }));
