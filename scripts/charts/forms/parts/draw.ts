import { catalogue } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import {
  type Canvas,
  type Drawing,
  LINE_HEIGHT,
  rect,
  SMALL,
  text,
  textLines,
  textWidth,
  wrap,
} from '../../grammar/index.ts';
import { isHighlighted, isRest, measureHead, measures, numbersOf, rowLabels, valueLabel } from '../../data/index.ts';
import type { Part } from './part.ts';
import { drawBeneath, drawList, valueFits } from './labels.ts';

const BAR_HEIGHT = 44;
const WHITE_GAP = 2;

/** One bar cut into parts in the table's order, labelled beneath the pieces, or in a list where they are too narrow. */
export function drawParts(figure: Figure, canvas: Canvas): Drawing {
  const measure = measures(figure)[0];
  if (!measure) return { body: '', height: 0 };
  const unlisted = unlistedShare(measure.unit, numbersOf(measure));
  const parts = cutParts(figure, canvas, unlisted);
  const head = wrap(measureHead(measure, canvas.lang), canvas.width, SMALL);
  const top = head.length * LINE_HEIGHT + 8;
  const labels = drawBeneath(parts, top + BAR_HEIGHT, canvas) ?? drawList(parts, top + BAR_HEIGHT, canvas);
  const rest = unlisted > 0 ? drawUnlisted(parts, top, canvas) : '';
  return {
    body: textLines(head, 0, 13, LINE_HEIGHT, 'c-head') + drawPieces(parts, top) + rest + labels.body,
    height: labels.height,
  };
}

/** Shares that stay under 100% leave a piece open; half a point is rounding. Amounts are their own whole. */
function unlistedShare(unit: string | undefined, values: number[]): number {
  const rest = unit === '%' ? 100 - values.reduce((sum, value) => sum + value, 0) : 0;
  return rest > 0.5 ? rest : 0;
}

function cutParts(figure: Figure, canvas: Canvas, unlisted: number): Part[] {
  const measure = measures(figure)[0]!;
  const total = numbersOf(measure).reduce((sum, value) => sum + value, 0) + unlisted || 1;
  let x = 0;
  const labels = rowLabels(figure);
  return labels.map((label, row) => {
    const cell = measure.cells[row]!;
    const width = cell.kind === 'number' ? (cell.value / total) * canvas.width : 0;
    const shade = shadeOf(labels, row);
    const part = {
      label,
      cell,
      value: valueLabel(cell, measure.unit, canvas.lang),
      shade,
      strong: isHighlighted(figure, row),
      x,
      width,
    };
    x += width;
    return part;
  });
}

/** A shade for each row by its place; what is left over is grey, since it is no category of its own. */
function shadeOf(labels: readonly string[], row: number): string {
  const before = labels.slice(0, row).filter((label) => !isRest(label)).length;
  return isRest(labels[row]!) ? 'c-part-rest' : `c-part-${before + 1}`;
}

function drawPieces(parts: Part[], top: number): string {
  return parts
    .filter(({ cell }) => cell.kind === 'number')
    .map(({ x, width, shade, value }) => {
      const piece = rect(x, top, Math.max(width - WHITE_GAP, 1), BAR_HEIGHT, shade);
      return (
        piece +
        (valueFits(value, width) ? text(value, x + 6, top + BAR_HEIGHT / 2 + 5, `c-value c-strong ${shade}-text`) : '')
      );
    })
    .join('');
}

/** An open piece for shares that the table does not list; it gets words but no number, since print gives none. */
function drawUnlisted(parts: Part[], top: number, canvas: Canvas): string {
  const x = parts.reduce((end, part) => Math.max(end, part.x + part.width), 0);
  const label = catalogue(canvas.lang).charts.unlisted;
  const fits = textWidth(label, SMALL) + 12 <= canvas.width - x;
  const said = fits ? text(label, x + 6, top + BAR_HEIGHT / 2 + 5, 'c-small c-muted') : '';
  return rect(x + 0.5, top + 0.5, canvas.width - x - 1, BAR_HEIGHT - 1, 'c-open') + said;
}
