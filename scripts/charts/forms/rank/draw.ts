import { catalogue } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { isNamed, numbersOf, references, type Series, seriesOf, valueLabel } from '../../data/index.ts';
import {
  bothEnds,
  type Canvas,
  drawAcross,
  drawBreaks,
  drawDot,
  type Drawing,
  drawRun,
  drawTimeAxis,
  line,
  type NamedLine,
  placeLabels,
  placeTimes,
  type Point,
  pointBoxes,
  pointsOf,
  runsOf,
  strokeBoxesOf,
  under,
  type Wish,
} from '../../grammar/index.ts';
import { placesScale } from './scale.ts';

/** As many colours as lines have. */
const COLOURS = 8;

/** A series with its points on the sheet. */
interface Run {
  series: Series;
  points: Point[];
  runs: Point[][];
  mark: string;
  strong: boolean;
}

/** Places over time, the first on top, each series named at both ends. A time without a place is a gap. */
export function drawRanks(figure: Figure, canvas: Canvas): Drawing {
  const series = seriesOf(figure);
  const isLed = series.some(({ name }) => isNamed(figure, name));
  const ends = bothEnds(
    series.map((one) => ({ name: one.name, strong: isNamed(figure, one.name), ...endTexts(one) })),
    canvas,
  );
  const xs = placeTimes(figure, canvas, { left: ends.left, right: ends.right });
  const [left, right] = [xs[0]!, xs.at(-1)!];
  const compared = references(figure);
  const values = [...series.flatMap(numbersOf), ...compared.map(({ value }) => value)];
  const top = 24;
  const scale = placesScale(values, top, ends.height - 24);
  const base = scale.at(scale.high);
  const all = series.map((one, index): Run => {
    const points = pointsOf(one, figure, xs, scale, canvas);
    const strong = isNamed(figure, one.name);
    const mark = strong ? 'c-line-led' : isLed ? 'c-line-rest' : `c-line-${(index % COLOURS) + 1}`;
    return { series: one, points, runs: runsOf(points, figure), mark, strong };
  });
  // What leads the eye is drawn last, above the others.
  const order = all.toSorted((a, b) => Number(a.strong) - Number(b.strong));
  const taken = [...strokeBoxesOf(all.flatMap(({ runs }) => runs)), ...all.flatMap(({ points }) => pointBoxes(points))];
  const across = drawAcross(compared, scale, [left, right], canvas.lang, [4, base], taken);
  const told = isLed ? all.filter(({ strong }) => strong) : all;
  const body = [
    ...scale.ticks.map((tick) => line(left, scale.at(tick), right, scale.at(tick), 'c-rule')),
    drawBreaks(figure, xs, [top - 14, base + 14]),
    across.body,
    ...order.flatMap(({ runs, mark }) => runs.map((run) => (run.length > 1 ? drawRun(run, mark) : ''))),
    ...order.flatMap(({ points, mark }) => points.map((point) => drawDot(point, mark))),
    placeLabels(
      told.flatMap((run) => wishesOf(run, xs.length)),
      [...taken, ...across.boxes],
      {
        width: right,
        bottom: base + 24,
      },
    ),
    ends.draw(all.map(named), [left, right], [0, base + 24]),
  ];
  const axis = drawTimeAxis(figure, series, xs, base + 30);
  const drawing = { body: body.join('') + axis.body, height: base + 30 + axis.height };
  const without = series.filter(({ cells }) => cells.every(({ kind }) => kind === 'missing'));
  return without.length ? under(drawing, [notGiven(without, canvas)], canvas) : drawing;
}

/** A series that has no place at any time is named beneath the drawing. */
function notGiven(series: Series[], { lang }: Canvas): string {
  const say = catalogue(lang).charts.describe;
  const word = valueLabel(series[0]!.cells[0]!, undefined, lang);
  return say.missing(say.list(series.map(({ name }) => name)), word);
}

/** Its first and its last place, where the first is that of the first time: one that begins later is named at its end. */
function endTexts({ cells }: Series): { first?: string; last?: string } {
  const last = cells.findLast(({ kind }) => kind === 'number');
  return { ...(cells[0]!.kind === 'number' && { first: cells[0]!.text }), ...(last && { last: last.text }) };
}

function named({ series, points, strong }: Run): NamedLine {
  const [first, last] = [points[0], points.at(-1)];
  return {
    name: series.name,
    strong,
    ...(first?.row === 0 && { first }),
    ...(last && { last }),
  };
}

/** Places between the ends stand at their points where there is room, those of what is led in any case. */
const wishesOf = ({ points, strong }: Run, times: number): Wish[] =>
  points
    .filter(({ row }, index) => row > 0 && index < points.length - 1 && row < times - 1)
    .map(({ x, y, label }) => ({ x, y, label, rank: strong ? 2 : 3, below: false, strong }));
