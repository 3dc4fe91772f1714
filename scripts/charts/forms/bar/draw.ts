import type { Figure } from '../../../tables/index.ts';
import { byUnit, isNamed, measureHead, type Reference, references, type Series, seriesOf } from '../../data/index.ts';
import {
  barPlaces,
  type Canvas,
  drawBars,
  type Drawing,
  drawLegend,
  drawPanel,
  drawRowBreaks,
  drawRowLabels,
  drawReference,
  drawUprightNames,
  type Entry,
  LINE_HEIGHT,
  type Panel,
  panelScale,
  perUnitTogether,
  placeRows,
  type Rows,
  SHARED_ROOM,
  SMALL,
  textLines,
  wrap,
  zeroLine,
} from '../../grammar/index.ts';
import { type Column, drawColumns, placeColumns } from './columns.ts';

/**
 * Bars in the table's order, one a row. Several series in one unit stand under each other in each row, told apart by
 * colour; one in another unit stands beside them as plain numbers.
 */
export function drawBar(figure: Figure, canvas: Canvas): Drawing {
  const [series = [], ...others] = byUnit(seriesOf(figure));
  const columns = placeColumns(others.flat(), canvas);
  const head = drawHead(figure, series, columns, canvas);
  const lines = references(figure).filter(({ of }) => of.some(({ name }) => name === series[0]!.name));
  const top = head.height + lines.length * LINE_HEIGHT;
  const rows = placeRows(figure, canvas, top, columns.length ? SHARED_ROOM : undefined, series.length);
  const width = canvas.width - rows.left - columns.reduce((sum, column) => sum + column.width, 0);
  const bars = drawSeries(series, lines, { figure, canvas, rows, width, linesTop: head.height - 6 });
  const body = head.body + drawRowLabels(figure, rows) + bars + drawColumns(columns, rows, canvas);
  return { body: body + drawRowBreaks(figure, rows, canvas), height: top + rows.height + 4 };
}

interface Ground {
  figure: Figure;
  canvas: Canvas;
  rows: Rows;
  width: number;
  linesTop: number;
}

function drawSeries(series: Series[], lines: Reference[], ground: Ground): string {
  const { figure, canvas, rows, width, linesTop } = ground;
  const sized = series.map((one) => ({ series: one, width, lines }));
  const perUnit = perUnitTogether(sized, width, canvas);
  const panels = sized.map((each, index): Panel => ({
    ...each,
    x: rows.left,
    markClass: markOf(figure, series, index),
    grouped: series.length > 1,
    perUnit,
  }));
  const scale = panelScale(panels[0]!, canvas, sized);
  const names = drawUprightNames(lines, scale, rows, canvas, linesTop);
  if (panels.length === 1) return names + drawPanel(panels[0]!, figure, rows, canvas);
  const bars = panels.map((panel, index) =>
    drawBars(panel, figure, barPlaces(rows, index, panels.length), canvas, scale),
  );
  return [
    names,
    ...bars.flatMap(({ marks }) => marks),
    ...lines.map((each) => drawReference(each, scale, rows)),
    ...bars.flatMap(({ labels }) => labels),
    zeroLine(scale(0), rows),
  ].join('');
}

/** A colour for each series; where one leads the eye, the others are grey. */
function markOf(figure: Figure, series: Series[], index: number): string {
  if (series.length === 1) return 'c-mark';
  const isLed = series.some(({ name }) => isNamed(figure, name));
  if (!isLed) return `c-series-${index + 1}`;
  return isNamed(figure, series[index]!.name) ? 'c-mark-hi' : `c-series-rest-${index + 1}`;
}

/** The name of the measure; of several, their unit and which colour is which. */
function drawHead(figure: Figure, series: Series[], columns: Column[], canvas: Canvas): Drawing {
  const room = canvas.width - columns.reduce((sum, column) => sum + column.width, 0);
  const [first] = series;
  const name = series.length > 1 ? unitHead(series) : measureHead(first!, canvas.lang);
  const head = name ? wrap(name, room, SMALL) : [];
  const count = Math.max(head.length, ...columns.map((column) => column.head.length));
  const y = (lines: string[]) => 13 + (count - lines.length) * LINE_HEIGHT;
  const others = columns.map((column) =>
    textLines(column.head, column.right, y(column.head), LINE_HEIGHT, 'c-head', 'end'),
  );
  const body = textLines(head, 0, y(head), LINE_HEIGHT, 'c-head') + others.join('');
  if (series.length < 2) return { body, height: count * LINE_HEIGHT + 10 };
  const entries = series.map((one, index): Entry => ({
    name: one.name,
    cssClass: markOf(figure, series, index),
    strong: isNamed(figure, one.name),
  }));
  const legend = drawLegend(entries, count * LINE_HEIGHT + 4, canvas);
  return { body: body + legend.body, height: count * LINE_HEIGHT + legend.height + 12 };
}

/** `%` stands at every value. */
const unitHead = ([first]: Series[]): string => (first?.unit === '%' ? '' : (first?.unit ?? ''));
