import type { Figure } from '../tables/index.ts';
import { asRead, formOf } from './forms/index.ts';
import { canvasOf, withNotes } from './grammar/index.ts';
import { chartProblem, withForm } from './problem.ts';
import { frame } from './frame.ts';
import type { ChartOptions } from './options.ts';

export { describe } from './describe.ts';
export { highlights, type Measure, measures, rowLabels, seriesOf, totalRows } from './data/index.ts';
export { showsCodes } from './forms/map/tiles.ts';
export { chartForms, formOf } from './forms/index.ts';
export type { ChartOptions } from './options.ts';
export type { Fit, RandomTables } from './random.ts';
export { drawSpark, type SparkPoint, sparkPoints } from './spark.ts';
export { chartProblem, withForm };

/**
 * A figure as an SVG string, the same for the same input. '' for a figure without a chart, and for one that its form
 * cannot draw; `chartProblem` says why.
 */
export function drawChart(given: Figure, options: ChartOptions): string {
  const figure = withForm(given);
  if (chartProblem(figure)) return '';
  const canvas = canvasOf(options.size, options.lang);
  const read = asRead(figure);
  const drawing = formOf(figure.chart)!.draw(read, canvas);
  return drawing.body ? frame(figure, withNotes(drawing, read, canvas), canvas, options) : '';
}
