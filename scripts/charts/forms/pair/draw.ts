import type { Figure } from '../../../tables/index.ts';
import { measureHead, references, sameUnit, type Series, seriesOf } from '../../data/index.ts';
import {
  type Canvas,
  type Drawing,
  drawPanel,
  drawRowBreaks,
  drawRowLabels,
  drawUprightNames,
  LINE_HEIGHT,
  type Panel,
  panelScale,
  perUnitOf,
  placeRows,
  SHARED_ROOM,
  SMALL,
  textLines,
  wrap,
} from '../../grammar/index.ts';

const MARKS = ['c-mark', 'c-mark-2'];

/** Two measures of the same rows, side by side. */
export function drawPair(figure: Figure, canvas: Canvas): Drawing {
  const pair = seriesOf(figure);
  const gutter = canvas.narrow ? 14 : 28;
  const { left } = placeRows(figure, canvas, 0, SHARED_ROOM);
  const width = (canvas.width - left - gutter) / 2;
  const sized = pair.map((series) => ({ series, width, lines: linesOf(figure, series) }));
  const heads = pair.map((series) => wrap(measureHead(series, canvas.lang), width, SMALL));
  const headed = Math.max(...heads.map((head) => head.length)) * LINE_HEIGHT + 10;
  const top = headed + Math.max(...sized.map(({ lines }) => lines.length)) * LINE_HEIGHT;
  const rows = placeRows(figure, canvas, top, SHARED_ROOM);
  const panels = sized.map((each, index) => {
    const panel: Panel = {
      ...each,
      x: left + index * (width + gutter),
      markClass: MARKS[index]!,
      perUnit: perUnitOf(sharesScale(pair) ? sized : [each], canvas),
    };
    const y = headed - 15 - (heads[index]!.length - 1) * LINE_HEIGHT;
    return (
      textLines(heads[index]!, panel.x, y, LINE_HEIGHT, 'c-head') +
      drawUprightNames(each.lines, panelScale(panel, canvas), rows, canvas, headed - 6) +
      drawPanel(panel, figure, rows, canvas)
    );
  });
  const body = drawRowLabels(figure, rows) + panels.join('') + drawRowBreaks(figure, rows, canvas);
  return { body, height: top + rows.height + 4 };
}

const linesOf = (figure: Figure, { name }: Series) =>
  references(figure).filter(({ of }) => of.some((each) => each.name === name));

/** Two measures in one unit have one scale, so that bars of one length are values of one size. */
const sharesScale = ([one, two]: Series[]): boolean => one !== undefined && two !== undefined && sameUnit(one, two);
