import type { Lang } from '../../languages/index.ts';
import type { Scale } from './scale.ts';
import { tickLabel } from './scale.ts';
import { line, text } from './svg.ts';
import { SMALL, textWidth } from './text.ts';

/** How much room the labels of a vertical scale need at its left. */
export const gridRoom = (scale: Scale, factor: number, lang: Lang): number =>
  Math.max(...scale.ticks.map((tick) => textWidth(tickLabel(tick, factor, lang), SMALL))) + 8;

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
