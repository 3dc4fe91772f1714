import type { Figure } from '../tables/index.ts';
import { remember } from './data/index.ts';
import { asRead, formOf } from './forms/index.ts';
import { areTimes, type Canvas, canvasOf, type Drawing, withNotes } from './grammar/index.ts';
import { chartProblem, withForm } from './problem.ts';
import { frame } from './frame.ts';
import type { ChartOptions } from './options.ts';

export { describe } from './describe.ts';
export { highlights, type Measure, measures, rowLabels, seriesOf, totalRows } from './data/index.ts';
export { showsCodes } from './forms/map/tiles.ts';
export { chartForms, formOf } from './forms/index.ts';
export type { Fit, RandomTables } from './random.ts';
export { drawSpark, type SparkPoint, sparkPoints } from './spark.ts';
export { areTimes, chartProblem, withForm };

/**
 * A figure as an SVG string, the same for the same input. '' for a figure without a chart, and for one that its form
 * cannot draw; `chartProblem` says why.
 */
export function drawChart(figure: Figure, options: ChartOptions): string {
  const { lang, size } = options;
  const known = drawings(figure);
  const key = `${lang} ${size}`;
  if (!known.has(key)) known.set(key, draw(withForm(figure), canvasOf(size, lang)));
  const drawn = known.get(key);
  return drawn ? frame(drawn.figure, drawn.drawing, drawn.canvas, options) : '';
}

interface Drawn {
  figure: Figure;
  canvas: Canvas;
  drawing: Drawing;
}

/** A figure is drawn once for its own page, the text, the frame for other sites, the galleries and its file. */
const drawings = remember((_: Figure) => new Map<string, Drawn | undefined>());

function draw(figure: Figure, canvas: Canvas): Drawn | undefined {
  if (chartProblem(figure)) return undefined;
  const read = asRead(figure);
  const drawing = formOf(figure.chart)!.draw(read, canvas);
  return drawing.body ? { figure, canvas, drawing: withNotes(drawing, read, canvas) } : undefined;
}
