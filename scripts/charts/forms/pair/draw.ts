import type { Figure } from '../../../tables/index.ts';
import { measureHead, references, sameUnit, type Series, seriesOf, valueOf } from '../../data/index.ts';
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
  type Rows,
  type Sized,
  placeRows,
  SHARED_ROOM,
  SMALL,
  textLines,
  wrap,
} from '../../grammar/index.ts';

const MARKS = ['c-mark', 'c-mark-2'];

/** Where long values leave the bars no room, the longest is shorter than this. */
const LEAST = 14;

/** Two measures of the same rows, side by side; one under the other where their values leave the bars no room. */
export function drawPair(figure: Figure, canvas: Canvas): Drawing {
  const pair = seriesOf(figure);
  const gutter = canvas.narrow ? 14 : 28;
  const { left } = placeRows(figure, canvas, 0, SHARED_ROOM);
  const width = (canvas.width - left - gutter) / 2;
  const sized = pair.map((series) => ({ series, width, lines: linesOf(figure, series) }));
  const perUnits = perUnitsOf(sized, canvas);
  const longest = sized.map(({ series }, index) => perUnits[index]! * Math.max(0, ...plainOf(series)));
  const shortest = sameUnit(pair[0]!, pair[1]!) ? Math.max(...longest) : Math.min(...longest);
  if (shortest < LEAST) return drawUnder(figure, sized, canvas);
  const heads = pair.map((series) => wrap(measureHead(series, canvas.lang), width, SMALL));
  const headed = Math.max(...heads.map((head) => head.length)) * LINE_HEIGHT + 10;
  const top = headed + Math.max(...sized.map(({ lines }) => lines.length)) * LINE_HEIGHT;
  const rows = placeRows(figure, canvas, top, SHARED_ROOM);
  const panels = sized.map((each, index) => {
    const panel: Panel = {
      ...each,
      x: left + index * (width + gutter),
      markClass: MARKS[index]!,
      perUnit: perUnits[index]!,
    };
    const y = headed - 15 - (heads[index]!.length - 1) * LINE_HEIGHT;
    return (
      textLines(heads[index]!, panel.x, y, LINE_HEIGHT, 'c-head') + drawOne(panel, figure, rows, canvas, headed - 6)
    );
  });
  const body = drawRowLabels(figure, rows) + panels.join('') + drawRowBreaks(figure, rows, canvas);
  return { body, height: top + rows.height + 4 };
}

/** The first above the second, each with its rows over the whole sheet. */
function drawUnder(figure: Figure, sized: Sized[], canvas: Canvas): Drawing {
  const { left } = placeRows(figure, canvas, 0);
  const wide = sized.map((each) => ({ ...each, width: canvas.width - left }));
  const perUnits = perUnitsOf(wide, canvas);
  let y = 0;
  const body = wide.map((each, index) => {
    const head = wrap(measureHead(each.series, canvas.lang), canvas.width, SMALL);
    const headed = y + head.length * LINE_HEIGHT + 10;
    const rows = placeRows(figure, canvas, headed + (each.lines?.length ?? 0) * LINE_HEIGHT);
    const panel: Panel = { ...each, x: left, markClass: MARKS[index]!, perUnit: perUnits[index]! };
    const drawn = [
      textLines(head, 0, y + 13, LINE_HEIGHT, 'c-head'),
      drawRowLabels(figure, rows),
      drawOne(panel, figure, rows, canvas, headed - 6),
      drawRowBreaks(figure, rows, canvas),
    ];
    y = headed + (each.lines?.length ?? 0) * LINE_HEIGHT + rows.height + 20;
    return drawn.join('');
  });
  return { body: body.join(''), height: y - 16 };
}

const drawOne = (panel: Panel, figure: Figure, rows: Rows, canvas: Canvas, linesTop: number): string =>
  drawUprightNames(panel.lines ?? [], panelScale(panel, canvas), rows, canvas, linesTop) +
  drawPanel(panel, figure, rows, canvas);

/** Two measures in one unit have one scale, so that bars of one length are values of one size. */
function perUnitsOf(sized: Sized[], canvas: Canvas): number[] {
  const shared = sameUnit(sized[0]!.series, sized[1]!.series);
  return sized.map((each) => perUnitOf(shared ? sized : [each], canvas));
}

const plainOf = (series: Series): number[] => series.cells.flatMap((_, row) => Math.abs(valueOf(series, row) ?? 0));

const linesOf = (figure: Figure, { name }: Series) =>
  references(figure).filter(({ of }) => of.some((each) => each.name === name));
