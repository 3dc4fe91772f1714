import type { Figure } from '../../../tables/index.ts';
import { hasHighlightedRow, isNamed, measureHead, seriesOf } from '../../data/index.ts';
import {
  type Canvas,
  type Drawing,
  drawRowLabels,
  LINE_HEIGHT,
  placeRows,
  scaledBy,
  SMALL,
  textLines,
  wrap,
  zeroLine,
} from '../../grammar/index.ts';
import { drawSide, perUnitOfSides, type Side } from './side.ts';

const GAP = 8;

/** Two measures back to back: zero in the middle, one scale for both, rows in the table's order. */
export function drawPyramid(figure: Figure, canvas: Canvas): Drawing {
  const series = seriesOf(figure);
  const plain = placeRows(figure, canvas, 0);
  const middle = (plain.left + canvas.width) / 2;
  const room = canvas.width - middle;
  const heads = series.map((one, index) =>
    wrap(measureHead(one, canvas.lang), (index === 0 ? middle : room) - GAP, SMALL),
  );
  const top = Math.max(...heads.map(({ length }) => length)) * LINE_HEIGHT + 10;
  const rows = placeRows(figure, canvas, top);
  const isLed = hasHighlightedRow(figure) || series.some(({ name }) => isNamed(figure, name));
  const sides = series.map((one, index): Side => ({
    series: one,
    direction: index === 0 ? -1 : 1,
    markClass: `c-series-${index + 1}`,
    isLed,
  }));
  const perUnit = perUnitOfSides(seriesOf(scaledBy(figure, canvas)), room, canvas);
  const body = [
    ...heads.map((lines, index) => drawHead(lines, index, middle, top)),
    drawRowLabels(figure, rows),
    ...sides.map((side) => drawSide(side, figure, rows, { middle, perUnit, lang: canvas.lang })),
    zeroLine(middle, rows),
  ];
  return { body: body.join(''), height: top + rows.height + 4 };
}

/** Each name stands over its own side, close to the middle. */
function drawHead(lines: string[], index: number, middle: number, top: number): string {
  const y = top - 10 - lines.length * LINE_HEIGHT + 13;
  return index === 0
    ? textLines(lines, middle - GAP, y, LINE_HEIGHT, 'c-head', 'end')
    : textLines(lines, middle + GAP, y, LINE_HEIGHT, 'c-head');
}
