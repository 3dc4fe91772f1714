import { isNamed, type Series, sharedHead, valueLabel } from '../../data/index.ts';
import { greatest } from 'd3';
import { facts } from '../../../languages/index.ts';
import type { Cell } from '../../../tables/index.ts';
import { drawEnds, type End, endsHeight, endsRoom } from '../ends.ts';
import { drawGrid, gridBoxes, gridRoom } from '../grid.ts';
import { type Box, placeLabels, type Wish } from '../labels.ts';
import { drawAcross } from '../reference-lines.ts';
import { type Scale, scaleOf } from '../scale.ts';
import { type Drawing, textLines } from '../svg.ts';
import { LABEL, BOLD, longestWord, LINE_HEIGHT, SMALL, textWidth, wrap } from '../text.ts';
import { drawBreaks } from './breaks.ts';
import { drawArea, drawBand, drawDot, drawRun } from './lines.ts';
import { type Point, pointBoxes, pointsOf, runsOf, strokeBoxesOf } from './points.ts';
import { leavesZeroOut, linesOf, type Panel, PLOT, ROOM, scaledSeries, valuesOf } from './panel.ts';

/** How wide a label at the end of a series may be. */
const MOST = { narrow: 104, wide: 190 };
const GAP = 12;

/** Several series on one axis, each labelled at its end with its name and last value. */
export function drawPlot(panel: Panel, xs: number[], top: number): Drawing {
  const { figure, canvas, series } = panel;
  const labels = series.map((one) => endLabel(one, panel));
  const most = mostOf(labels, panel);
  const head = wrap(sharedHead(series, canvas.lang), canvas.width, SMALL);
  const plotTop = top + head.length * LINE_HEIGHT + 14;
  const height = Math.max(PLOT[canvas.narrow ? 'narrow' : 'wide'] + 30, endsHeight(labels, most) + 8);
  const base = plotTop + height;
  const scale = scaleOf(valuesOf(panel), leavesZeroOut(panel) ? base - ROOM : base, plotTop, scalingOf(panel));
  const { factor } = series[0]!.counts;
  const left = gridRoom(scale, factor, canvas.lang);
  const right = xs.at(-1)!;
  const all = series.map((one) => pointsOf(one, figure, xs, scale, canvas));
  const runs = all.map((points) => runsOf(points, figure));
  const hasLed = series.some(({ name }) => isNamed(figure, name));
  const markOf = (index: number) =>
    !hasLed ? panel.marks[index]! : isNamed(figure, series[index]!.name) ? 'c-line-led' : 'c-line-rest';
  // What leads the eye is drawn last, above the others.
  const order = [...series.keys()].toSorted((a, b) => Number(isLed(panel, a)) - Number(isLed(panel, b)));
  const across = drawAcross(
    linesOf(panel),
    scale,
    [left, right + 6],
    canvas.lang,
    [plotTop - 14, base],
    [...runs.flatMap(strokeBoxesOf), ...all.flatMap(pointBoxes)],
  );
  const ends = series.flatMap((one, index): End[] => {
    const last = all[index]!.at(-1);
    return last ? [{ x: last.x, y: last.y, label: labels[index]!, strong: isNamed(figure, one.name) }] : [];
  });
  const body = [
    textLines(head, 0, top + 13, LINE_HEIGHT, 'c-head'),
    drawGrid(scale, factor, canvas.lang, [left, right + 6]),
    drawBreaks(figure, xs, [plotTop, base]),
    ...order.flatMap((index) =>
      runs[index]!.map((run) =>
        panel.filled ? drawArea(run, scale.at(0), markOf(index)) : drawBand(run, markOf(index)),
      ),
    ),
    across.body,
    ...order.flatMap((index) => runs[index]!.map((run) => (run.length > 1 ? drawRun(run, markOf(index)) : ''))),
    ...order.flatMap((index) =>
      dotsOf(all[index]!, runs[index]!, hasLed && !isLed(panel, index)).map((point) => drawDot(point, markOf(index))),
    ),
    placeLabels(
      series.flatMap((_, index) => (isTold(panel, index, hasLed) ? wishesOf(all[index]!, isLed(panel, index)) : [])),
      [...runs.flatMap(strokeBoxesOf), ...all.flatMap(pointBoxes), ...across.boxes],
      { taken: [...headBoxes(head, top), ...gridBoxes(scale, left)], width: right + 10, bottom: base + 4 },
    ),
    drawEnds(ends, right + GAP, most, [plotTop - 12, base + 10]),
  ];
  return { body: body.join(''), height: base - top + 10 };
}

/** The name above a plot: no value of its first points is written over it. */
const headBoxes = (head: readonly string[], top: number): Box[] =>
  head.map((line, index) => ({
    left: 0,
    right: textWidth(line, SMALL),
    top: top + index * LINE_HEIGHT,
    bottom: top + (index + 1) * LINE_HEIGHT,
  }));

const scalingOf = (panel: Panel) => ({ log: panel.figure.scale === 'log', zero: !leavesZeroOut(panel) });

const isLed = ({ figure, series }: Panel, index: number): boolean => isNamed(figure, series[index]!.name);

/** Values stand at the points of what is led, or of a few series. */
const isTold = (panel: Panel, index: number, hasLed: boolean): boolean =>
  hasLed ? isLed(panel, index) : panel.series.length <= 2;

/** No word is broken between its letters. */
const mostOf = (labels: string[], { canvas }: Panel): number =>
  Math.max(MOST[canvas.narrow ? 'narrow' : 'wide'], longestWord(labels, LABEL) * BOLD);

/** What plots need free at the left for the labels of their axis, and at the right for those of their series. */
export function insetsOf(plots: Panel[]): { left: number; right: number } {
  const each = plots.map((panel) => {
    const { canvas, series } = panel;
    const scale: Scale = scaleOf(valuesOf(panel), 100, 0, scalingOf(panel));
    const labels = canvas.among ? widestLabels(panel) : series.map((one) => endLabel(one, panel));
    const most = mostOf(labels, panel);
    // Panels side by side are as wide as each other, whichever values they end with and wherever their names break.
    const right = canvas.among
      ? Math.min(most, Math.max(...labels.map((label) => textWidth(label, LABEL) * BOLD)))
      : endsRoom(labels, most);
    return { left: gridRoom(scale, series[0]!.counts.factor, canvas.lang) + 8, right: right + GAP };
  });
  return {
    left: Math.max(0, ...each.map(({ left }) => left)),
    right: Math.max(0, ...each.map(({ right }) => right)),
  };
}

/** Of each series the widest that any panel may have at its end. */
const widestLabels = (panel: Panel): string[] =>
  scaledSeries(panel).map((one) => {
    const labels = one.cells.filter(({ kind }) => kind === 'number').map((cell) => labelOf(one, cell, panel));
    return greatest(labels, (label) => textWidth(label, LABEL)) ?? one.name;
  });

/** `交易额 37.21`; of a single series, which the head names, the value alone. */
const endLabel = (one: Series, panel: Panel): string =>
  labelOf(
    one,
    one.cells.findLast(({ kind }) => kind === 'number'),
    panel,
  );

function labelOf(one: Series, cell: Cell | undefined, { series, canvas }: Panel): string {
  const value = cell ? valueLabel(cell, one.unit, canvas.lang) : '';
  const space = facts(canvas.lang).script === 'Han' ? '\u2002' : ' ';
  return series.length === 1 ? value : [one.name, value].filter(Boolean).join(space);
}

/** Few points are dots; of many only those that stand alone, and the last. */
const dotsOf = (points: Point[], runs: Point[][], rest: boolean): Point[] =>
  points.length <= 14 && !rest
    ? points
    : points.filter(
        (point, index) => index === points.length - 1 || runs.some((run) => run.length === 1 && run[0] === point),
      );

/** The first, the highest and the lowest; the last stands in the label at its end. */
function wishesOf(points: Point[], strong: boolean): Wish[] {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return points.slice(0, -1).flatMap((point, index): Wish[] => {
    // Of equal ones the first is told.
    const extreme = [values.indexOf(low), values.indexOf(high)].includes(index);
    const rank = strong || extreme ? 2 : 3;
    if (points.length > 14 && !extreme && index > 0) return [];
    return [{ x: point.x, y: point.y, label: point.label, rank, below: point.value === low, strong }];
  });
}
