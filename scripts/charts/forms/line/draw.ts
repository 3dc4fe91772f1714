import { pairs, scaleLinear } from 'd3';
import type { Figure } from '../../../tables/index.ts';
import {
  type Box,
  type Canvas,
  type Drawing,
  drawTimeAxis,
  inTime,
  isPeriodic,
  line,
  LINE_HEIGHT,
  placeLabels,
  placeTimes,
  round,
  SMALL,
  strokeBoxes,
  tag,
  textLines,
  timesOf,
  type Wish,
  wrap,
} from '../../grammar/index.ts';
import {
  isHighlighted,
  type Measure,
  measureHead,
  measures,
  numbersOf,
  rowLabels,
  valueLabel,
} from '../../data/index.ts';

/** One measured point of a series. */
interface Point {
  row: number;
  x: number;
  y: number;
  value: number;
  label: string;
}

/** What a value beneath its point needs. */
const ROOM = 26;

const PLOT = { narrow: 130, wide: 180 };
const MARKS = ['c-line-1', 'c-line-2', 'c-line-3'];

/**
 * A series over time, one panel a measure, all on one time axis. A missing value is a gap: no line crosses it, and
 * a point without neighbours is a dot on a stem.
 */
export function drawLine(printed: Figure, canvas: Canvas): Drawing {
  const figure = inTime(printed);
  const all = measures(figure);
  const xs = placeTimes(figure, canvas);
  let y = 0;
  const panels = all.map((measure, index) => {
    const peers = all.filter((each) => each.unit === measure.unit);
    const panel = drawSeries(measure, peers.flatMap(numbersOf), xs, y, MARKS[index]!, figure, canvas);
    y += panel.height;
    return panel.body;
  });
  const axis = drawTimeAxis(figure, all, xs, y);
  return { body: panels.join('') + axis.body, height: y + axis.height };
}

function drawSeries(
  measure: Measure,
  span: number[],
  xs: number[],
  top: number,
  mark: string,
  figure: Figure,
  canvas: Canvas,
): Drawing {
  const head = wrap(measureHead(measure, canvas.lang), canvas.width, SMALL);
  const plotTop = top + head.length * LINE_HEIGHT + 30;
  const low = Math.min(0, ...span);
  const base = plotTop + PLOT[canvas.narrow ? 'narrow' : 'wide'];
  const high = Math.max(0, ...span) || 1;
  const scaleAbove = (floor: number) => scaleLinear([low, high], [floor, plotTop]);
  const wishes = (points: Point[]) =>
    points.map((point, index) => wishFor(point, index, points, isHighlighted(figure, point.row)));
  // Where a value has to stand beneath its point, the plot ends higher, so that the value ends above the axis.
  const room = wishes(pointsOf(measure, xs, scaleAbove(base), canvas)).some(({ below, y }) => below && y > base - ROOM);
  const scale = scaleAbove(low < 0 || room ? base - ROOM : base);
  const points = pointsOf(measure, xs, scale, canvas);
  const runs = runsOf(points, figure);
  const zero = strokeBoxes({ x: 0, y: scale(0) }, { x: canvas.width, y: scale(0) });
  const body = [
    textLines(head, 0, top + 13, LINE_HEIGHT, 'c-head'),
    line(0, scale(0), canvas.width, scale(0), 'c-axis'),
    ...runs.map((run) => (run.length > 1 ? drawRun(run, mark) : drawStem(run[0]!, scale(0)))),
    ...points.map(({ x, y }) => tag('circle', { cx: x, cy: y, r: 4.5, class: `c-dot ${mark}` })),
    placeLabels(wishes(points), [...linesOf(runs), ...pointBoxes(points), ...zero], {
      width: canvas.width,
      bottom: base + 4,
    }),
  ];
  return { body: body.join(''), height: base - top + 8 };
}

function pointsOf(measure: Measure, xs: number[], scale: (value: number) => number, canvas: Canvas): Point[] {
  return measure.cells.flatMap((cell, row) =>
    cell.kind === 'number'
      ? [
          {
            row,
            x: xs[row]!,
            y: scale(cell.value),
            value: cell.value,
            label: valueLabel(cell, measure.unit, canvas.lang),
          },
        ]
      : [],
  );
}

/** Points that a line may join: neighbours in the table, and in a series of years, halves or quarters also in time. */
function runsOf(points: Point[], figure: Figure): Point[][] {
  const labels = rowLabels(figure);
  const times = timesOf(labels);
  const step = isPeriodic(labels)
    ? Math.min(...times.slice(1).map((time, index) => time - times[index]!)) + 1e-6
    : Infinity;
  const runs: Point[][] = [];
  for (const point of points) {
    const previous = runs.at(-1)?.at(-1);
    const joined = previous && point.row === previous.row + 1 && times[point.row]! - times[previous.row]! <= step;
    if (joined) runs.at(-1)!.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** The line through a run of points. */
const drawRun = (run: Point[], mark: string): string =>
  tag('polyline', { points: run.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '), class: `c-line ${mark}` });

/** A lone dot stands on a stem, so that its height above zero can be judged. */
const drawStem = ({ x, y }: Point, zero: number): string => line(x, y, x, zero, 'c-stem');

const linesOf = (runs: Point[][]): Box[] =>
  runs.flatMap((run) => pairs(run).flatMap(([from, to]) => strokeBoxes(from, to)));

const pointBoxes = (points: Point[]): Box[] =>
  points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));

/** First, last, highest and lowest come first where not every label finds room. */
function wishFor(point: Point, index: number, all: Point[], strong: boolean): Wish {
  const values = all.map(({ value }) => value);
  const extreme = point.value === Math.max(...values) || point.value === Math.min(...values);
  const rank = strong || index === all.length - 1 ? 0 : index === 0 ? 1 : extreme ? 2 : 3;
  const neighbours = all.filter(({ row }) => Math.abs(row - point.row) === 1);
  const below = point.value < 0 || (neighbours.length === 2 && neighbours.every(({ value }) => value > point.value));
  return { x: point.x, y: point.y, label: point.label, rank, below, strong };
}
