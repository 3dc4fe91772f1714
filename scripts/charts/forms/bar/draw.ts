import type { Figure } from '../../../tables/index.ts';
import {
  type Canvas,
  type Drawing,
  drawPanel,
  drawRowLabels,
  LABEL,
  LINE_HEIGHT,
  longestWord,
  perUnitOf,
  placeRows,
  type Rows,
  SHARED_ROOM,
  SMALL,
  text,
  textLines,
  textWidth,
  wrap,
} from '../../grammar/index.ts';
import { type Measure, measureHead, measures, valueLabel } from '../../data/index.ts';

/** Bars of the first measure, one a row, in the table's order. A second measure stands beside as plain numbers. */
export function drawBar(figure: Figure, canvas: Canvas): Drawing {
  const [measure, ...others] = measures(figure);
  if (!measure) return { body: '', height: 0 };
  const columns = placeColumns(others, canvas);
  const heads = drawHeads(measure, columns, canvas);
  const rows = placeRows(figure, canvas, heads.height, columns.length ? SHARED_ROOM : undefined);
  const width = canvas.width - rows.left - columns.reduce((sum, column) => sum + column.width, 0);
  const panel = { measure, x: rows.left, width, markClass: 'c-mark', perUnit: perUnitOf([{ measure, width }], canvas) };
  const body =
    heads.body +
    drawRowLabels(figure, rows) +
    drawPanel(panel, figure, rows, canvas) +
    drawColumns(columns, rows, canvas);
  return { body, height: heads.height + rows.height + 4 };
}

/** A measure shown as numbers only; `right` is the edge on which they are set. */
interface NumberColumn {
  measure: Measure;
  head: string[];
  width: number;
  right: number;
}

function placeColumns(others: Measure[], canvas: Canvas): NumberColumn[] {
  let right = canvas.width;
  return others
    .toReversed()
    .map((measure) => {
      const values = measure.cells.map((cell) => textWidth(valueLabel(cell, measure.unit, canvas.lang), LABEL));
      const name = measureHead(measure, canvas.lang);
      const head = wrap(name, Math.max(canvas.narrow ? 66 : 110, longestWord([name], SMALL), ...values), SMALL);
      const width = Math.max(...values, ...head.map((each) => textWidth(each, SMALL))) + 16;
      right -= width;
      return { measure, head, width, right: right + width };
    })
    .toReversed();
}

function drawHeads(measure: Measure, columns: NumberColumn[], canvas: Canvas): Drawing {
  const room = canvas.width - columns.reduce((sum, column) => sum + column.width, 0);
  const head = wrap(measureHead(measure, canvas.lang), room, SMALL);
  const count = Math.max(head.length, ...columns.map((column) => column.head.length));
  const first = (lines: string[]) => 13 + (count - lines.length) * LINE_HEIGHT;
  const others = columns.map((column) =>
    textLines(column.head, column.right, first(column.head), LINE_HEIGHT, 'c-head', 'end'),
  );
  return {
    body: textLines(head, 0, first(head), LINE_HEIGHT, 'c-head') + others.join(''),
    height: count * LINE_HEIGHT + 10,
  };
}

function drawColumns(columns: NumberColumn[], rows: Rows, canvas: Canvas): string {
  return columns
    .flatMap(({ measure, right }) =>
      measure.cells.map((cell, row) => {
        const place = rows.places[row]!;
        const cssClass = cell.kind === 'missing' ? 'c-muted' : 'c-value';
        return text(
          valueLabel(cell, measure.unit, canvas.lang),
          right,
          place.barTop + place.barHeight / 2 + 5,
          cssClass,
          'end',
        );
      }),
    )
    .join('');
}
