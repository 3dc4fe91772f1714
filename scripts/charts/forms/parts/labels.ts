import {
  BOLD,
  type Canvas,
  type Drawing,
  LABEL,
  line,
  LINE_HEIGHT,
  rect,
  text,
  textLines,
  textWidth,
  wrap,
} from '../../grammar/index.ts';
import type { Part } from './part.ts';

/** True where a value has room inside its piece of the bar. */
export const valueFits = (value: string, width: number): boolean => textWidth(value, LABEL) * BOLD + 10 <= width;

/** Labels straight under their pieces; undefined when one needs more than two lines or has no value inside. */
export function drawBeneath(parts: Part[], top: number, canvas: Canvas): Drawing | undefined {
  if (canvas.narrow && parts.length > 4) return undefined;
  const lines = parts.map(({ label, width }) => wrap(label, width - 10, LABEL));
  const fits = parts.every(
    ({ value, width }, index) =>
      valueFits(value, width) && lines[index]!.length <= 2 && unbroken(lines[index]!, parts[index]!.label),
  );
  if (!fits) return undefined;
  const body = parts.map(({ x, strong }, index) =>
    textLines(lines[index]!, x, top + 20, LINE_HEIGHT, strong ? 'c-text c-strong' : 'c-text'),
  );
  return { body: body.join(''), height: top + 8 + Math.max(...lines.map((each) => each.length)) * LINE_HEIGHT };
}

/** False where a Latin word was broken between letters to fit. */
function unbroken(lines: string[], label: string): boolean {
  return lines
    .slice(1)
    .every((each, index) => !/\p{Script=Latin}$/u.test(lines[index]!) || label.includes(`${lines[index]} ${each}`));
}

/** Rows of shade, words and value, in the order of the pieces. */
export function drawList(parts: Part[], top: number, canvas: Canvas): Drawing {
  const valueRoom = Math.max(...parts.map(({ value }) => textWidth(value, LABEL) * BOLD));
  let y = top + 14;
  const right = valueRight(parts, valueRoom, canvas);
  const rows = parts.map(({ label, value, shade, cell, strong }, index) => {
    const lines = wrap(label, canvas.width - valueRoom - 40, LABEL);
    const swatch = cell.kind === 'number' ? rect(0, y + 2, 14, 14, shade) : '';
    const weight = strong ? ' c-strong' : '';
    const row =
      swatch +
      textLines(lines, 22, y + 14, LINE_HEIGHT, `c-text${weight}`) +
      text(value, right, y + 14, cell.kind === 'number' ? 'c-value c-strong' : 'c-muted', 'end');
    y += lines.length * LINE_HEIGHT + 10;
    return row + (index < parts.length - 1 ? line(0, y - 4, right, y - 4, 'c-rule') : '');
  });
  return { body: rows.join(''), height: y };
}

/** Values stand close to their words: not at the far edge of a wide sheet. */
function valueRight(parts: Part[], valueRoom: number, canvas: Canvas): number {
  const widest = Math.max(...parts.map(({ label }) => textWidth(label, LABEL)));
  return Math.min(canvas.width - 1, 22 + widest + 32 + valueRoom);
}
