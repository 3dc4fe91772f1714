import type { Figure } from '../../../tables/index.ts';
import { isNamed, referenceLabel, references, seriesOf } from '../../data/index.ts';
import {
  BOLD,
  bothEnds,
  type Canvas,
  drawAcross,
  drawDot,
  type Drawing,
  drawRun,
  line,
  LINE_HEIGHT,
  missingNotes,
  type NamedLine,
  PLOT,
  type Point,
  pointBoxes,
  type Scale,
  scaleOf,
  SMALL,
  strokeBoxesOf,
  textLines,
  textWidth,
  wrap,
} from '../../grammar/index.ts';
import { type SlopeLine, slopeLines } from './lines.ts';

/** A line for each row between two upright axes, with name and value at both ends; heights need not begin at zero. */
export function drawSlope(figure: Figure, canvas: Canvas): Drawing {
  const lines = slopeLines(figure, canvas.lang);
  const compared = references(figure);
  const ends = bothEnds(
    lines.map(({ name, strong, from, to }) => ({
      name,
      strong,
      ...(from && { first: from.label }),
      ...(to && { last: to.label }),
    })),
    canvas,
    Math.max(0, ...compared.map((each) => textWidth(referenceLabel(each, canvas.lang), SMALL) + 6)),
  );
  const [left, right] = [ends.left, canvas.width - ends.right];
  const head = drawHead(figure, canvas, [left, right]);
  const plotTop = head.height + 14;
  const values = [
    ...lines.flatMap(({ from, to }) => [from, to].flatMap((end) => (end ? [end.number] : []))),
    ...compared.map(({ value }) => value),
  ];
  const room = new Set(values).size > 1 ? PLOT[canvas.narrow ? 'narrow' : 'wide'] + 60 : 40;
  const base = plotTop + Math.max(room, ends.height - 16);
  const scale = scaleOf(values, base, plotTop, { log: figure.scale === 'log', zero: false });
  const placed = lines.map((one) => ({ ...one, points: pointsOf(one, [left, right], scale) }));
  // What leads the eye is drawn last, above the others.
  const order = placed.toSorted((a, b) => Number(a.strong) - Number(b.strong));
  const taken = [
    ...strokeBoxesOf(placed.map(({ points }) => points)),
    ...placed.flatMap(({ points }) => pointBoxes(points)),
  ];
  const body = [
    head.body,
    line(left, plotTop, left, base, 'c-axis'),
    line(right, plotTop, right, base, 'c-axis'),
    drawAcross(compared, scale, [left, right], canvas.lang, [plotTop - 14, base], taken).body,
    ...order.map(({ points, mark }) => (points.length > 1 ? drawRun(points, mark) : '')),
    ...order.flatMap(({ points, mark }) => points.map((point) => drawDot(point, mark))),
    ends.draw(placed.map(named), [left, right], [plotTop - 10, base + 10]),
  ];
  return missingNotes({ body: body.join(''), height: base + 14 }, figure, seriesOf(figure), canvas);
}

/** The unit, and what the values of each axis are: over it, or where that has no room from the edge of the sheet. */
function drawHead(figure: Figure, canvas: Canvas, axes: [number, number]): Drawing {
  const series = seriesOf(figure);
  const { unit } = series[0]!;
  const top = unit && unit !== '%' ? wrap(unit, canvas.width, SMALL) : [];
  const y = top.length * LINE_HEIGHT;
  const heads = series.map(({ name }) => wrap(name, canvas.width / 2 - 8, SMALL));
  const half = Math.max(...heads.flat().map((each) => textWidth(each, SMALL) * BOLD)) / 2;
  const isOver = half <= Math.min(axes[0], canvas.width - axes[1], (axes[1] - axes[0]) / 2 - 4);
  const texts = heads.map((lines, index) => {
    const cssClass = isNamed(figure, series[index]!.name) ? 'c-head c-strong' : 'c-head';
    const [x, anchor] = isOver
      ? ([axes[index]!, 'middle'] as const)
      : ([index * canvas.width, index ? 'end' : undefined] as const);
    return textLines(lines, x, y + 13, LINE_HEIGHT, cssClass, anchor);
  });
  const height = y + Math.max(...heads.map((lines) => lines.length)) * LINE_HEIGHT;
  return { body: textLines(top, 0, 13, LINE_HEIGHT, 'c-head') + texts.join(''), height };
}

const pointsOf = ({ row, from, to }: SlopeLine, xs: [number, number], scale: Scale): Point[] =>
  [from, to].flatMap((end, index) =>
    end
      ? [{ row, x: xs[index]!, y: scale.at(end.number), value: end.number, label: end.label, unsure: end.unsure }]
      : [],
  );

function named({ name, strong, from, to, points }: SlopeLine & { points: Point[] }): NamedLine {
  return {
    name,
    strong,
    ...(from && { first: points[0]! }),
    ...(to && { last: points.at(-1)! }),
  };
}
