import { scaleLinear } from 'd3';
import type { Figure } from '../../../tables/index.ts';
import { type Canvas, scaledBy } from '../canvas.ts';
import { type Measure, measures, rowLabels, valueLabel } from '../../data/measures.ts';
import { type Drawing, line, textLines } from '../svg.ts';
import { LABEL, longestWord, SMALL, textWidth, wrap } from '../text.ts';
import { chooseLabels } from './axis-labels.ts';
import { inTime, timeOf, timesOf } from './times.ts';

/** Where each row stands from left to right. Half a label's width stays free at both ends. */
export function placeTimes(figure: Figure, canvas: Canvas, inset = { left: 0, right: 0 }): number[] {
  const labels = rowLabels(figure);
  const times = timesOf(labels);
  const all = timesOf(rowLabels(inTime(scaledBy(figure, canvas))));
  // Times without a year may go on into the next one, and each panel by itself.
  const ends = labels.every((label) => timeOf(label)?.dated) ? all : times;
  const values = measures(scaledBy(figure, canvas)).flatMap((measure) =>
    measure.cells.map((cell) => valueLabel(cell, measure.unit, canvas.lang)),
  );
  const room =
    Math.max(labelWidth(rowLabels(scaledBy(figure, canvas))), ...values.map((value) => textWidth(value, LABEL))) / 2 +
    2;
  return times.map(
    scaleLinear([ends[0]!, ends.at(-1)!], [Math.max(room, inset.left), canvas.width - Math.max(room, inset.right)]),
  );
}

/** Never less: `（预计）` stays whole. */
const LEAST = 4 * SMALL;

/** The room that the widest label gets at both ends: 70 px, or as the longest word needs. */
const labelWidth = (labels: readonly string[]): number =>
  Math.max(Math.min(70, Math.max(...labels.map((label) => textWidth(label, SMALL)))), longestWord(labels, SMALL));

/**
 * A tick for each row; a period without any value is muted. Where labels collide, those with values go first, and of these
 * the first and the last, and those at round times.
 */
export function drawTimeAxis(figure: Figure, all: Measure[], xs: number[], top: number): Drawing {
  const labels = rowLabels(figure);
  const slot = Math.min(...xs.slice(1).map((x, index) => x - xs[index]!), 120);
  const given = labels.map((_, row) => all.some((measure) => measure.cells[row]!.kind === 'number'));
  const most = Math.max(LEAST, longestWord(labels, SMALL), Math.min(slot - 6, 2 * xs[0]!));
  const lines = labels.map((label) => wrap(label, most, SMALL));
  const shown = chooseLabels(
    timesOf(labels).map((at, row) => ({
      ...{ at, x: xs[row]!, given: given[row]! },
      width: Math.max(...lines[row]!.map((each) => textWidth(each, SMALL))),
    })),
  );
  const body = labels.map((_, row) => {
    const tick = line(xs[row]!, top - 8, xs[row]!, top - 3, given[row] ? 'c-tick' : 'c-tick c-tick-missing');
    return (
      tick +
      (shown.has(row)
        ? textLines(lines[row]!, xs[row]!, top + 12, 16, given[row] ? 'c-small' : 'c-small c-muted', 'middle')
        : '')
    );
  });
  return { body: body.join(''), height: Math.max(...lines.map((each) => each.length)) * 16 + 4 };
}
