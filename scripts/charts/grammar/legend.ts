import type { Canvas } from './canvas.ts';
import { type Drawing, rect, text } from './svg.ts';
import { drawSymbol } from './symbols.ts';
import { BOLD, LABEL, textWidth, wrap } from './text.ts';
import { textLines } from './svg.ts';

/** A name with the class of its mark. */
export interface Entry {
  name: string;
  cssClass: string;
  strong?: boolean;
  /** Which symbol marks it, where marks are symbols and not areas. */
  symbol?: number;
}

const SWATCH = 12;
const ROW = 22;

/** Names beside swatches, as many to a line as have room; for where marks cannot be labelled themselves. */
export function drawLegend(entries: Entry[], top: number, { width }: Canvas): Drawing {
  let [x, y] = [0, top];
  const body = entries.map(({ name, cssClass, strong, symbol }) => {
    const lines = wrap(name, width - SWATCH - 6, LABEL);
    const wide = SWATCH + 6 + Math.max(...lines.map((each) => textWidth(each, LABEL) * (strong ? BOLD : 1)));
    if (x > 0 && x + wide > width) [x, y] = [0, y + ROW];
    const textClass = strong ? 'c-text c-strong' : 'c-text';
    const drawn =
      (symbol === undefined
        ? rect(x, y + 3, SWATCH, SWATCH, cssClass)
        : drawSymbol(symbol, x + SWATCH / 2, y + 9, cssClass)) +
      (lines.length > 1
        ? textLines(lines, x + SWATCH + 6, y + 14, 18, textClass)
        : text(name, x + SWATCH + 6, y + 14, textClass));
    x += wide + 18;
    if (lines.length > 1) [x, y] = [0, y + lines.length * 18 + 4];
    return drawn;
  });
  return { body: body.join(''), height: y - top + (x > 0 ? ROW : 0) };
}
