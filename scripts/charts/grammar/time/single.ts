import { isHighlighted, measureHead } from '../../data/index.ts';
import { placeLabels, strokeBoxes, type Wish } from '../labels.ts';
import { drawAcross } from '../reference-lines.ts';
import { scaleOf } from '../scale.ts';
import { type Drawing, line, textLines } from '../svg.ts';
import { LINE_HEIGHT, SMALL, wrap } from '../text.ts';
import { drawBreaks } from './breaks.ts';
import { drawArea, drawBand, drawDot, drawRun, drawStem } from './lines.ts';
import { type Point, pointBoxes, pointsOf, runsOf, strokeBoxesOf } from './points.ts';
import { linesOf, type Panel, PLOT, ROOM, valuesOf } from './panel.ts';

/** One series whose values stand at its points. */
export function drawSingle(panel: Panel, xs: number[], top: number): Drawing {
  const { figure, canvas } = panel;
  const [series, mark] = [panel.series[0]!, panel.marks[0]!];
  const head = wrap(measureHead(series, canvas.lang), canvas.width, SMALL);
  const plotTop = top + head.length * LINE_HEIGHT + 30;
  const base = plotTop + PLOT[canvas.narrow ? 'narrow' : 'wide'];
  const values = valuesOf(panel);
  const scaleAbove = (floor: number) => scaleOf(values, floor, plotTop, { log: figure.scale === 'log' });
  const wishes = (points: Point[]) =>
    points.map((point, index) => wishFor(point, index, points, isHighlighted(figure, point.row)));
  // Where a value has to stand beneath its point, the plot ends higher, so that the value ends above the axis.
  const first = pointsOf(series, figure, xs, scaleAbove(base), canvas);
  const room = wishes(first).some(({ below, y }) => below && y > base - ROOM);
  const scale = scaleAbove(Math.min(0, ...values) < 0 || room ? base - ROOM : base);
  const points = pointsOf(series, figure, xs, scale, canvas);
  const runs = runsOf(points, figure);
  const zero = scale.at(scale.log ? scale.low : 0);
  const across = drawAcross(
    linesOf(panel),
    scale,
    [0, canvas.width],
    canvas.lang,
    [plotTop - 20, base],
    [...strokeBoxesOf(runs), ...pointBoxes(points)],
  );
  const body = [
    textLines(head, 0, top + 13, LINE_HEIGHT, 'c-head'),
    line(0, zero, canvas.width, zero, 'c-axis'),
    drawBreaks(figure, xs, [plotTop, base]),
    ...runs.map((run) => (panel.filled ? drawArea(run, zero, mark) : drawBand(run, mark))),
    across.body,
    ...runs.map((run) => (run.length > 1 ? drawRun(run, mark) : drawStem(run[0]!, zero))),
    ...points.map((point) => drawDot(point, mark)),
    placeLabels(
      wishes(points),
      [
        ...strokeBoxesOf(runs),
        ...pointBoxes(points),
        ...strokeBoxes({ x: 0, y: zero }, { x: canvas.width, y: zero }),
        ...across.boxes,
      ],
      { width: canvas.width, bottom: base + 4 },
    ),
  ];
  return { body: body.join(''), height: base - top + 8 };
}

/** First, last, highest and lowest come first where not every label finds room. */
function wishFor(point: Point, index: number, all: Point[], strong: boolean): Wish {
  const values = all.map(({ value }) => value);
  const extreme = point.value === Math.max(...values) || point.value === Math.min(...values);
  const rank = strong || index === all.length - 1 ? 0 : index === 0 ? 1 : extreme ? 2 : 3;
  const neighbours = all.filter(({ row }) => Math.abs(row - point.row) === 1);
  const below = point.value < 0 || (neighbours.length === 2 && neighbours.every(({ value }) => value > point.value));
  return { x: point.x, y: point.y, label: point.label, rank, below, strong };
}
