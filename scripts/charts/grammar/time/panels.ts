import { catalogue } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { byUnit, seriesOf } from '../../data/index.ts';
import type { Canvas } from '../canvas.ts';
import { under } from '../notes.ts';
import type { Drawing } from '../svg.ts';
import { drawTimeAxis, placeTimes } from './axis.ts';
import { leavesZeroOut, type Panel } from './panel.ts';
import { drawPlot, insetsOf } from './plot.ts';
import { drawSingle } from './single.ts';
import { inTime } from './times.ts';

/** From so many times on, values are read off an axis, not off labels at their points. */
const MANY = 24;

/**
 * Series over time, a plot for each unit, one under the other on one time axis. Several series in one unit share a plot
 * and are labelled at their ends. A missing value is a gap: no line crosses it, and a point without neighbours is a dot
 * on a stem.
 */
export function drawTimePanels(printed: Figure, canvas: Canvas, filled = false): Drawing {
  const figure = inTime(printed);
  const series = seriesOf(figure);
  const panels = byUnit(series).map((group): Panel => ({
    figure,
    canvas,
    series: group,
    marks: group.map((one) => `c-line-${series.indexOf(one) + 1}`),
    filled,
  }));
  const isPlot = (panel: Panel) => panel.series.length > 1 || figure.table.rows.length > MANY || leavesZeroOut(panel);
  const xs = placeTimes(figure, canvas, insetsOf(panels.filter(isPlot)));
  let y = 0;
  const body = panels.map((panel) => {
    const drawn = isPlot(panel) ? drawPlot(panel, xs, y) : drawSingle(panel, xs, y);
    y += drawn.height;
    return drawn.body;
  });
  const axis = drawTimeAxis(figure, series, xs, y);
  const drawing = { body: body.join('') + axis.body, height: y + axis.height };
  return panels.some(leavesZeroOut) ? under(drawing, [catalogue(canvas.lang).charts.noZeroMark], canvas) : drawing;
}
