import type { Figure } from '../../../tables/index.ts';
import { byUnit, references, seriesOf } from '../../data/index.ts';
import {
  bandWidth,
  type Canvas,
  closeUp,
  type Drawing,
  drawTimeAxis,
  inTime,
  placeTimes,
  type TimePanel,
} from '../../grammar/index.ts';
import { axisRoom, drawColumns, valuesFit } from './panel.ts';

/** Columns over time from zero up, or down; a panel for each unit, and of several series in one unit one beside the other. */
export function drawColumn(printed: Figure, canvas: Canvas): Drawing {
  const figure = inTime(printed);
  const series = seriesOf(figure);
  const panels = byUnit(series).map((group): TimePanel => ({
    figure,
    canvas,
    series: group,
    marks: group.map((one) => `c-series-${series.indexOf(one) + 1}`),
  }));
  // Half a column stands outside the first and the last time.
  const half = bandWidth(placeTimes(figure, canvas)) / 2 + 1;
  const place = (axis: number) => closeUp(placeTimes(figure, canvas, { left: axis + half, right: half }), figure);
  const plain = place(0);
  const left = panels.every((panel) => valuesFit(panel, plain)) ? 0 : axisRoom(panels);
  const xs = left ? place(left) : plain;
  const right = references(figure).length > 0 ? canvas.width : Math.min(xs.at(-1)! + xs[0]! - left, canvas.width);
  let y = 0;
  const body = panels.map((panel) => {
    const drawn = drawColumns(panel, xs, y, [left, right]);
    y += drawn.height;
    return drawn.body;
  });
  const axis = drawTimeAxis(figure, series, xs, y);
  return { body: body.join('') + axis.body, height: y + axis.height };
}
