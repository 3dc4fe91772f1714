import type { Figure } from '../../../tables/index.ts';
import {
  type Canvas,
  type Drawing,
  drawPanel,
  drawRowLabels,
  LINE_HEIGHT,
  perUnitOf,
  placeRows,
  SHARED_ROOM,
  SMALL,
  textLines,
  wrap,
} from '../../grammar/index.ts';
import { type Measure, measureHead, measures, sameUnit } from '../../data/index.ts';

const MARKS = ['c-mark', 'c-mark-2'];

/** Two measures of the same rows, side by side. */
export function drawPair(figure: Figure, canvas: Canvas): Drawing {
  const pair = measures(figure);
  const gutter = canvas.narrow ? 14 : 28;
  const width = (left: number) => (canvas.width - left - gutter) / 2;
  const left = placeRows(figure, canvas, 0, SHARED_ROOM).left;
  const heads = pair.map((measure) => wrap(measureHead(measure, canvas.lang), width(left), SMALL));
  const top = Math.max(...heads.map((head) => head.length)) * LINE_HEIGHT + 10;
  const rows = placeRows(figure, canvas, top, SHARED_ROOM);
  const sized = pair.map((measure) => ({ measure, width: width(left) }));
  const panels = pair.map((measure, index) => {
    const x = left + index * (width(left) + gutter);
    const panel = {
      measure,
      x,
      width: width(left),
      markClass: MARKS[index]!,
      perUnit: perUnitOf(sharesScale(pair) ? sized : [sized[index]!], canvas),
    };
    const y = top - 15 - (heads[index]!.length - 1) * LINE_HEIGHT;
    return textLines(heads[index]!, x, y, LINE_HEIGHT, 'c-head') + drawPanel(panel, figure, rows, canvas);
  });
  return { body: drawRowLabels(figure, rows) + panels.join(''), height: top + rows.height + 4 };
}

/** Two measures in one unit have one scale, so that bars of one length are values of one size. */
const sharesScale = ([one, two]: Measure[]): boolean => one !== undefined && two !== undefined && sameUnit(one, two);
