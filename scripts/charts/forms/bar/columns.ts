import { type Measure, measureHead, valueLabel } from '../../data/index.ts';
import { type Canvas, LABEL, longestWord, type Rows, SMALL, text, textWidth, wrap } from '../../grammar/index.ts';

/** A measure shown as numbers only; `right` is the edge on which they are set. */
export interface Column {
  measure: Measure;
  head: string[];
  width: number;
  right: number;
}

/** The columns side by side at the right of the sheet. */
export function placeColumns(measures: Measure[], canvas: Canvas): Column[] {
  let right = canvas.width;
  return measures
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

export function drawColumns(columns: Column[], rows: Rows, canvas: Canvas): string {
  return columns
    .flatMap(({ measure, right }) =>
      measure.cells.map((cell, row) => {
        const place = rows.places[row]!;
        return text(
          valueLabel(cell, measure.unit, canvas.lang),
          right,
          place.barTop + place.barHeight / 2 + 5,
          cell.kind === 'missing' ? 'c-muted' : 'c-value',
          'end',
        );
      }),
    )
    .join('');
}
