import type { Figure } from '../../../tables/index.ts';
import { headWithUnit, isHighlighted, references } from '../../data/index.ts';
import {
  type Canvas,
  drawAcross,
  drawAxisBelow,
  type Drawing,
  drawGrid,
  drawReference,
  drawUprightNames,
  endTickRoom,
  gridRoom,
  line,
  LINE_HEIGHT,
  missingNotes,
  type Rows,
  scaledBy,
  scaleOf,
  SMALL,
  textLines,
  wrap,
} from '../../grammar/index.ts';
import { drawKey } from './key.ts';
import { areaScale, classOf, drawMark, type Mark } from './marks.ts';
import { drawNames } from './names.ts';
import { locatedIn, plottedOf } from './points.ts';

const PLOT = { narrow: 280, wide: 380 };

/** Points by two measures, each with an axis of its own that need not begin at zero: positions are compared, not lengths. */
export function drawScatter(figure: Figure, canvas: Canvas): Drawing {
  const { lang, narrow, width } = canvas;
  const plotted = plottedOf(figure, lang, canvas.among);
  const { across, up, size, groups } = plotted;
  const whole = scaledBy(figure, canvas);
  const located = locatedIn(figure, plotted);
  const all = locatedIn(whole, plottedOf(whole, lang));
  const areaOf = areaScale(all, plotted, narrow);
  const pad = Math.max(...all.map((each) => Math.sqrt(areaOf(each.size) / Math.PI)), 6) + 4;
  const lines = references(figure);
  const [upright, level] = [across, up].map((one) =>
    lines.filter(({ of }) => of.some(({ name }) => name === one.name)),
  );

  const key = drawKey(whole, plottedOf(whole, lang), areaOf, canvas);
  const head = wrap(`↑ ${headWithUnit(up, lang)}`, width, SMALL);
  const headTop = key.height;
  const plotTop = headTop + head.length * LINE_HEIGHT + 8 + upright!.length * LINE_HEIGHT;
  const base = plotTop + PLOT[narrow ? 'narrow' : 'wide'];
  const options = { log: figure.scale === 'log', zero: false };
  const ys = [...all.map(({ y }) => y), ...level!.map(({ value }) => value)];
  const yScale = scaleOf(ys.length ? ys : [1], base - pad, plotTop + pad, options);
  const left = gridRoom(yScale, up.counts.factor, lang);
  const xs = [...all.map(({ x }) => x), ...upright!.map(({ value }) => value)];
  const xRange = (room: number) => scaleOf(xs.length ? xs : [1], left + pad, width - Math.max(pad, room), options);
  const xScale = xRange(endTickRoom(xRange(pad), across.counts.factor, lang));

  const marks = located.map((each): Mark => {
    const area = areaOf(each.size);
    return {
      ...each,
      left: xScale.at(each.x),
      top: yScale.at(each.y),
      area,
      radius: Math.sqrt(area / Math.PI) * (groups ? 1.2 : 1),
      symbol: groups?.ofRow[each.row] ?? 0,
      cssClass: classOf(figure, each, plotted),
      strong: isHighlighted(figure, each.row),
    };
  });
  const frame = frameOf(left, plotTop, base);
  const boxes = marks.map(boxOf);
  const uprights = upright!.map(({ value }) => xScale.at(value));
  const named = drawAcross(
    level!,
    yScale,
    [left, width],
    lang,
    [plotTop, base],
    [...boxes, ...uprights.map((x) => ({ left: x - 2, right: x + 2, top: plotTop, bottom: base }))],
  );
  const tail = wrap(`${headWithUnit(across, lang)} →`, width - left, SMALL);
  const body = [
    key.body,
    textLines(head, 0, headTop + 13, LINE_HEIGHT, 'c-head'),
    drawGrid(yScale, up.counts.factor, lang, [left, width]),
    ...xScale.ticks.map((tick) =>
      line(xScale.at(tick), plotTop, xScale.at(tick), base, tick === 0 ? 'c-axis' : 'c-rule'),
    ),
    drawUprightNames(upright!, xScale.at, frame, canvas, plotTop - 4 - upright!.length * LINE_HEIGHT),
    ...upright!.map((each) => drawReference(each, xScale.at, frame)),
    // The large ones first, so that none hides a small one.
    ...marks.toSorted((a, b) => b.area - a.area || a.row - b.row).map((mark) => drawMark(mark, plotted, lang)),
    named.body,
    drawNames(marks, [...boxes, ...named.boxes, headBox(plotTop, width)], { left, width, bottom: base }),
    drawAxisBelow(xScale, across.counts.factor, lang, base + 16),
    textLines(tail, width, base + 36, LINE_HEIGHT, 'c-head', 'end'),
  ];
  const drawing = { body: body.join(''), height: base + 28 + tail.length * LINE_HEIGHT };
  return missingNotes(drawing, figure, size ? [across, up, size] : [across, up], canvas);
}

/** The plot as if it were one row of bars, which lines to compare with cross. */
const frameOf = (left: number, top: number, base: number): Rows => ({
  left,
  beside: true,
  places: [{ label: [], labelTop: top, barTop: top, barHeight: base - top }],
  height: base - top,
});

const boxOf = ({ left, top, radius }: Mark) => ({
  left: left - radius,
  right: left + radius,
  top: top - radius,
  bottom: top + radius,
});

/** Where the head of the plot stands, no name may. */
const headBox = (bottom: number, width: number) => ({ left: 0, right: width, top: -1e4, bottom });
