import type { Figure } from '../../../tables/index.ts';
import { isNamed, references, type Series, seriesOf, sharedHead } from '../../data/index.ts';
import {
  type Canvas,
  drawAxisBelow,
  type Drawing,
  drawLegend,
  drawReference,
  drawRowBreaks,
  drawRowLabels,
  drawUprightNames,
  LINE_HEIGHT,
  missingNotes,
  placeRows,
  scaledBy,
  SHARED_ROOM,
  SMALL,
  textLines,
  upright,
  wrap,
} from '../../grammar/index.ts';
import { classOf, drawRow, marksOf } from './marks.ts';
import { scaleAcross } from './scale.ts';

/**
 * Dots on one axis, a row for each row of the table. Two to four measures of a row are joined by a line; a value with a low
 * and a high has a stroke between them. Positions are compared, not lengths: the axis need not begin at zero, and is labelled.
 */
export function drawDots(figure: Figure, canvas: Canvas): Drawing {
  const series = seriesOf(figure);
  const head = drawHead(figure, series, canvas);
  const lines = references(figure);
  const top = head.height + lines.length * LINE_HEIGHT;
  const bars = hasLanes(series) ? series.length : series.length > 2 ? 2 : 1;
  const isWide = series.length > 1 || series.some(({ low }) => low);
  const rows = placeRows(figure, canvas, top, isWide ? SHARED_ROOM : undefined, bars);
  const whole = scaledBy(figure, canvas);
  const scale = scaleAcross(whole, seriesOf(whole), lines, rows, canvas);
  const { factor } = series[0]!.counts;
  const bottom = top + rows.height;
  const at = scale.at.bind(scale);
  const grid = scale.ticks.map((tick) => upright(at(tick), rows, tick === 0 ? 'c-axis' : 'c-rule'));
  const marks = figure.table.rows.map((_, row) =>
    drawRow(marksOf(figure, series, row, rows, scale, canvas), hasLanes(series), [rows.left, canvas.width]),
  );
  const body = [
    head.body,
    ...grid,
    drawUprightNames(lines, at, rows, canvas, head.height - 6),
    ...lines.map((each) => drawReference(each, at, rows)),
    drawRowLabels(figure, rows),
    ...marks,
    drawRowBreaks(figure, rows, canvas),
    drawAxisBelow(scale, factor, canvas.lang, bottom + 20),
  ];
  const drawing = { body: body.join(''), height: bottom + 26 };
  const isEmpty = (row: number) => series.every(({ cells }) => cells[row]!.kind === 'missing');
  return series.length > 1 && !hasLanes(series) ? missingNotes(drawing, figure, series, canvas, isEmpty) : drawing;
}

/** Several measures with intervals stand one under the other in each row, since their strokes would lie over each other. */
const hasLanes = (series: Series[]): boolean => series.length > 1 && series.some(({ low }) => low);

/** What the dots are: the name of the measure, or the unit of several and which symbol is which. */
function drawHead(figure: Figure, series: Series[], canvas: Canvas): Drawing {
  const name = sharedHead(series, canvas.lang);
  const head = name ? wrap(name, canvas.width, SMALL) : [];
  const body = textLines(head, 0, 13, LINE_HEIGHT, 'c-head');
  const height = head.length * LINE_HEIGHT;
  if (series.length === 1) return { body, height: height + 10 };
  const entries = series.map((one, index) => ({
    name: one.name,
    cssClass: classOf(figure, series, index),
    strong: isNamed(figure, one.name),
    symbol: index,
  }));
  const legend = drawLegend(entries, height + 2, canvas);
  return { body: body + legend.body, height: height + legend.height + 12 };
}
