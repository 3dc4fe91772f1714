import { hasHighlightedRow, isHighlighted, isNamed, measureHead, totalRows } from '../../data/index.ts';
import {
  bandWidth,
  type Box,
  BOLD,
  drawAcross,
  drawBreaks,
  drawGrid,
  gridBoxes,
  gridRoom,
  overlap,
  type Drawing,
  drawLegend,
  LABEL,
  line,
  LINE_HEIGHT,
  linesOf,
  PLOT,
  type Point,
  pointsOf,
  rect,
  type Scale,
  scaleOf,
  SMALL,
  text,
  textLines,
  textWidth,
  type TimePanel,
  UNSURE,
  valuesOf,
  wrap,
} from '../../grammar/index.ts';

/** A column on the sheet. */
interface Column {
  point: Point;
  left: number;
  width: number;
  cssClass: string;
  strong: boolean;
  /** Where zero is. */
  zero: number;
}

/** The columns of one unit, with their values where there is room; from `left` px, where an axis of values ends, to `right`. */
export function drawColumns(panel: TimePanel, xs: number[], top: number, [left, right]: [number, number]): Drawing {
  const { figure, canvas } = panel;
  const head = drawHead(panel, top);
  const lines = linesOf(panel);
  const plotTop = top + head.height + 22;
  const base = plotTop + PLOT[canvas.narrow ? 'narrow' : 'wide'];
  const values = valuesOf(panel);
  // The value of a column that hangs down stands beneath it.
  const scale = scaleOf(values, Math.min(...values) < 0 ? base - 22 : base, plotTop);
  const { factor } = panel.series[0]!.counts;
  const columns = columnsOf(panel, xs, scale);
  const across = drawAcross(lines, scale, [left, right], canvas.lang, [plotTop - 20, base], columns.map(barBox));
  const zero = scale.at(0);
  const body = [
    head.body,
    left ? drawGrid(scale, factor, canvas.lang, [left, right]) : '',
    drawBreaks(figure, xs, [plotTop, base]),
    ...columns.map((column) => drawOne(column, zero)),
    across.body,
    line(left, zero, right, zero, 'c-axis'),
    drawValues(columns, [...across.boxes, ...(left ? gridBoxes(scale, left) : [])], canvas.width, lines.length > 0),
  ];
  return { body: body.join(''), height: base - top + 8 };
}

/** The name of the measure; of several, their unit and which colour is which. */
function drawHead({ figure, canvas, series, marks }: TimePanel, top: number): Drawing {
  const several = series.length > 1;
  const name = several ? (series[0]!.unit ?? '') : measureHead(series[0]!, canvas.lang);
  const lines = name && !(several && name === '%') ? wrap(name, canvas.width, SMALL) : [];
  const body = textLines(lines, 0, top + 13, LINE_HEIGHT, 'c-head');
  if (!several) return { body, height: lines.length * LINE_HEIGHT };
  const entries = series.map((one, index) => ({
    name: one.name,
    cssClass: marks[index]!,
    strong: isNamed(figure, one.name),
  }));
  const legend = drawLegend(entries, top + lines.length * LINE_HEIGHT + 2, canvas);
  return { body: body + legend.body, height: lines.length * LINE_HEIGHT + legend.height + 2 };
}

function columnsOf({ figure, canvas, series, marks }: TimePanel, xs: number[], scale: Scale): Column[] {
  const band = bandWidth(xs);
  const width = band / series.length;
  const totals = totalRows(figure);
  const rowLed = hasHighlightedRow(figure);
  const seriesLed = series.some(({ name }) => isNamed(figure, name));
  return series.flatMap((one, index) =>
    pointsOf(one, figure, xs, scale, canvas).map((point): Column => {
      const strong = isHighlighted(figure, point.row) || isNamed(figure, one.name);
      const dim = (rowLed || seriesLed) && !strong ? ' c-dim' : '';
      const total = totals.has(point.row) ? ' c-total' : '';
      return {
        point,
        left: point.x - band / 2 + index * width,
        width: Math.max(width - (series.length > 1 ? 1 : 0), 1),
        cssClass: `${marks[index]!}${dim}${total}${point.unsure ? ` ${UNSURE}` : ''}`,
        strong,
        zero: scale.at(0),
      };
    }),
  );
}

function drawOne({ point, left, width, cssClass }: Column, zero: number): string {
  const [top, bottom] = [Math.min(point.y, zero), Math.max(point.y, zero)];
  const middle = left + width / 2;
  const { band } = point;
  return (
    rect(left, top, width, Math.max(bottom - top, 1), cssClass) +
    (band
      ? line(middle, band.low, middle, band.high, 'c-whisker') +
        line(middle - 4, band.low, middle + 4, band.low, 'c-whisker') +
        line(middle - 4, band.high, middle + 4, band.high, 'c-whisker')
      : '')
  );
}

/** Where a value stands: above its column and its interval, or below one that hangs down. */
function edgeOf({ point: { y, band, value } }: Column): number {
  if (value < 0) return band ? Math.max(y, band.low) : y;
  return band ? Math.min(y, band.high) : y;
}

/** True where every value has room over its column: then no axis of values is needed. */
export function valuesFit(panel: TimePanel, xs: number[]): boolean {
  const columns = columnsOf(panel, xs, scaleOf(valuesOf(panel), 100, 0));
  const sorted = columns.toSorted((a, b) => centre(a) - centre(b));
  return sorted.every((one, index) => {
    const next = sorted[index + 1];
    return !next || centre(next) - centre(one) >= (labelWidth(one) + labelWidth(next)) / 2 + 2;
  });
}

const centre = ({ left, width }: Column): number => left + width / 2;

const labelWidth = ({ point, strong }: Column): number => textWidth(point.label, LABEL) * (strong ? BOLD : 1);

/** The box of a value over its column, or under one that hangs down, within the sheet. */
function labelBox(column: Column, sheetWidth: number): Box {
  const width = labelWidth(column);
  const left = Math.min(Math.max(centre(column) - width / 2, 0), sheetWidth - width);
  const top = column.point.value < 0 ? edgeOf(column) + 4 : edgeOf(column) - 18;
  return { left, right: left + width, top, bottom: top + 14 };
}

/** Values over their columns; where not all have room, what leads the eye, the last, the first, the highest and the lowest come first. */
function drawValues(columns: Column[], taken: Box[], sheetWidth: number, halo: boolean): string {
  const values = columns.map(({ point }) => point.value);
  const extremes = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
  const rank = (index: number) => {
    if (columns[index]!.strong || index === columns.length - 1) return 0;
    return index === 0 ? 1 : extremes.includes(index) ? 2 : 3;
  };
  const placed: Box[] = [...taken];
  return [...columns.keys()]
    .toSorted((a, b) => rank(a) - rank(b) || a - b)
    .map((index) => {
      const column = columns[index]!;
      const box = labelBox(column, sheetWidth);
      const others = columns.filter((other) => other !== column).map(barBox);
      // Two numbers that touch read as one.
      const roomy = { ...box, left: box.left - 2, right: box.right + 2 };
      if (placed.some((other) => overlap(roomy, other)) || others.some((other) => overlap(box, other))) return '';
      placed.push(box);
      const cssClass = `${column.strong ? 'c-value c-strong' : 'c-value'}${halo ? ' c-halo' : ''}`;
      return text(column.point.label, (box.left + box.right) / 2, box.bottom - 1, cssClass, 'middle');
    })
    .join('');
}

/** A column as other columns' values see it, from its end towards zero. */
const barBox = ({ left, width, point, zero }: Column): Box => ({
  left,
  right: left + width,
  top: Math.min(point.y, zero),
  bottom: Math.max(point.y, zero),
});

/** What the labels of the axes of values need at the left. */
export const axisRoom = (panels: TimePanel[]): number =>
  Math.max(
    ...panels.map((panel) =>
      gridRoom(scaleOf(valuesOf(panel), 100, 0), panel.series[0]!.counts.factor, panel.canvas.lang),
    ),
  );
