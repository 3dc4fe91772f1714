import { catalogue } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import {
  isHighlighted,
  isOpen,
  measureHead,
  references,
  type Series,
  seriesOf,
  statusOf,
  valueLabel,
} from '../../data/index.ts';
import {
  BOLD,
  type Canvas,
  type Drawing,
  drawLegend,
  drawReference,
  drawRowLabels,
  drawUprightNames,
  fitEnds,
  LABEL,
  line,
  LINE_HEIGHT,
  type Place,
  placeRows,
  rect,
  type Rows,
  SMALL,
  text,
  textLines,
  textWidth,
  UNSURE,
  wrap,
  zeroLine,
} from '../../grammar/index.ts';
import { type Step, stepsOf } from './steps.ts';

const GAP = 6;
const MARKS = { up: 'c-mark', down: 'c-mark-2', sum: 'c-mark c-total' };

/** A bar for each row from the level before it to its own, sums from zero; thin lines lead from level to level. */
export function drawWaterfall(figure: Figure, canvas: Canvas): Drawing {
  const [series] = seriesOf(figure);
  const steps = stepsOf(figure);
  const lines = references(figure);
  const head = drawHead(series!, steps, canvas);
  const top = head.height + lines.length * LINE_HEIGHT;
  const rows = placeRows(figure, canvas, top);
  const levels = [0, ...steps.map(({ to }) => to), ...lines.map(({ value }) => value)];
  const at = scaleFor(series!, steps, levels, rows, canvas);
  const body = [
    head.body,
    drawUprightNames(lines, at, rows, canvas, head.height - 6),
    zeroLine(at(0), rows),
    ...steps.slice(1).map((_, index) => drawLink(at(steps[index]!.to), rows, index)),
    ...steps.map((step) => drawStep(figure, step, rows.places[step.row]!, at)),
    ...lines.map((each) => drawReference(each, at, rows)),
    drawRowLabels(figure, rows),
    ...steps.map((step) => drawValue(figure, series!, step, rows.places[step.row]!, at, canvas)),
  ];
  return { body: body.join(''), height: top + rows.height + 4 };
}

type Across = (value: number) => number;

/** Levels from left to right; the value of each row has room right of its bar. */
function scaleFor(series: Series, steps: Step[], levels: number[], rows: Rows, canvas: Canvas): Across {
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const span = high - low || 1;
  const beyond = steps.map(({ row, from, to }) => ({
    share: (Math.max(from, to) - low) / span,
    room: textWidth(valueLabel(series.cells[row]!, series.unit, canvas.lang), LABEL) * BOLD + GAP,
  }));
  const [left, right] = fitEnds([], [...beyond, { share: 1, room: 1 }], [rows.left + 1, canvas.width]);
  return (value) => left + ((value - low) / span) * (right - left);
}

/** What the bars are, and which go up and which down. */
function drawHead(series: Series, steps: Step[], canvas: Canvas): Drawing {
  const say = catalogue(canvas.lang).charts.forms.waterfall;
  const name = wrap(measureHead(series, canvas.lang), canvas.width, SMALL);
  const height = name.length * LINE_HEIGHT;
  const kinds = (['up', 'down', 'sum'] as const).filter((kind) => steps.some((step) => step.kind === kind));
  const entries = kinds.map((kind) => ({ name: say[kind], cssClass: MARKS[kind] }));
  const legend = drawLegend(entries, height + 2, canvas);
  return { body: textLines(name, 0, 13, LINE_HEIGHT, 'c-head') + legend.body, height: height + legend.height + 12 };
}

function drawStep(figure: Figure, { row, kind, from, to }: Step, { barTop, barHeight }: Place, at: Across): string {
  const status = statusOf(figure, row, seriesOf(figure)[0]!.cells[row]);
  const mark = isHighlighted(figure, row) ? (kind === 'sum' ? 'c-mark-hi c-total' : 'c-mark-hi') : MARKS[kind];
  const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))];
  const cssClass = isOpen(status) ? `${mark} ${UNSURE}` : mark;
  return rect(left, barTop, Math.max(right - left, 1), barHeight, cssClass);
}

/** From the end of a bar down to the next one; past the label that stands between them on a narrow sheet. */
function drawLink(x: number, { beside, places }: Rows, index: number): string {
  const [upper, lower] = [places[index]!, places[index + 1]!];
  const [from, to] = [upper.barTop + upper.barHeight, lower.barTop];
  const isClear = beside || lower.label.every((label) => textWidth(label, LABEL) * BOLD + 4 < x);
  return isClear
    ? line(x, from, x, to, 'c-lead')
    : line(x, from, x, lower.labelTop, 'c-lead') + line(x, to - 3, x, to, 'c-lead');
}

function drawValue(
  figure: Figure,
  series: Series,
  { row, from, to }: Step,
  { barTop, barHeight }: Place,
  at: Across,
  { lang }: Canvas,
): string {
  const label = valueLabel(series.cells[row]!, series.unit, lang);
  const cssClass = isHighlighted(figure, row) ? 'c-value c-halo c-strong' : 'c-value c-halo';
  return text(label, at(Math.max(from, to)) + GAP, barTop + barHeight / 2 + 5, cssClass);
}
