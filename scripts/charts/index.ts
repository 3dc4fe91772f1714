import type { ChartForm, Figure } from '../tables/index.ts';
import { drawBar } from './bar.ts';
import { canvasOf, type Draw } from './canvas.ts';
import { drawLine } from './line.ts';
import { drawMap } from './map.ts';
import { drawPair } from './pair.ts';
import { drawParts } from './parts.ts';
import { chartProblem } from './problem.ts';
import { drawStatement } from './statement.ts';
import { frame } from './frame.ts';
import type { ChartOptions } from './options.ts';

export { describe } from './describe.ts';
export { type Measure, measures, rowLabels } from './measures.ts';

export type { ChartOptions } from './options.ts';
export { chartProblem };
export { totalRows } from './totals.ts';

/** A new form is a file beside this one and a line here. */
const forms: Record<Exclude<ChartForm, 'none'>, Draw> = {
  bar: drawBar,
  pair: drawPair,
  line: drawLine,
  parts: drawParts,
  statement: drawStatement,
  map: drawMap,
};

/**
 * A figure as an SVG string, the same for the same input. '' for a figure without a chart, and for one that its form
 * cannot draw; `chartProblem` says why.
 */
export function drawChart(figure: Figure, options: ChartOptions): string {
  if (figure.chart === 'none' || chartProblem(figure)) return '';
  const canvas = canvasOf(options.size, options.lang);
  return frame(figure, forms[figure.chart](figure, canvas), canvas, options);
}
