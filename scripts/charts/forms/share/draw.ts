import { catalogue } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { isNamed, partsOf, type Series, shadesOf, sumOfRow, valueLabel } from '../../data/index.ts';
import {
  BOLD,
  type Canvas,
  type Drawing,
  drawLegend,
  drawPiece,
  drawRowBreaks,
  drawRowLabels,
  missingNotes,
  piecesOf,
  type Place,
  placeRows,
  rect,
  scaledBy,
  SMALL,
  text,
  textWidth,
  upright,
} from '../../grammar/index.ts';
import { type Uneven, unevenRows } from './sums.ts';

/**
 * Each row a whole of 100 %, cut into its parts. A row whose shares come to less stays open at its end, one that comes to
 * more runs over the line of 100; both are marked with what they come to.
 */
export function drawShare(figure: Figure, canvas: Canvas): Drawing {
  const { parts, total } = partsOf(figure);
  const shades = shadesOf(parts.map(({ name }) => name));
  const entries = parts.map(({ name }, index) => ({ name, cssClass: shades[index]!, strong: isNamed(figure, name) }));
  const legend = drawLegend(entries, 0, canvas);
  const uneven = unevenRows(figure, canvas.lang);
  const ends = figure.table.rows.map((_, row) => endOf(row, uneven, total, canvas));
  const all = scaledBy(figure, canvas);
  const whole = partsOf(all);
  const widest = all.table.rows.map((_, row) => endOf(row, unevenRows(all, canvas.lang), whole.total, canvas));
  const endRoom = Math.max(0, ...widest.map((end) => (end ? textWidth(end, SMALL) * BOLD + 8 : 0)));
  const rows = placeRows(figure, canvas, legend.height + 10, canvas.narrow ? 92 : undefined);
  const places = rows.places.map(thicker);
  const width = canvas.width - rows.left - endRoom;
  const sums = figure.table.rows.map((_, row) => sumOfRow(parts, row));
  const isShare = parts[0]!.unit === '%';
  const most = Math.max(100, ...(isShare ? all.table.rows.map((_, row) => sumOfRow(whole.parts, row)) : []));
  const pieces = piecesOf(figure, parts, canvas);
  const body = pieces.map((row, index) => {
    const place = places[index]!;
    const perUnit = isShare ? width / most : width / (sums[index]! || 1);
    const drawn = row.map((piece) =>
      drawPiece(piece, {
        x: rows.left + piece.from * perUnit,
        y: place.barTop,
        width: (piece.to - piece.from) * perUnit,
        height: place.barHeight,
      }),
    );
    const end = ends[index]!;
    const open = isShare && sums[index]! < 99.5 ? drawOpen(rows.left, sums[index]!, perUnit, place) : '';
    const said = end
      ? text(end, canvas.width, place.barTop + place.barHeight / 2 + 5, `c-small${total ? '' : ' c-strong'}`, 'end')
      : '';
    return drawn.join('') + open + said;
  });
  const hundred = most > 100 ? upright(rows.left + (100 * width) / most, { ...rows, places }, 'c-reference') : '';
  const drawing = {
    body: legend.body + drawRowLabels(figure, rows) + body.join('') + hundred + drawRowBreaks(figure, rows, canvas),
    height: legend.height + 10 + rows.height + 4,
  };
  return missingNotes(drawing, figure, parts, canvas);
}

/** Pieces with values in them are a little higher than bars with values beside them. */
const thicker = (place: Place): Place => ({ ...place, barTop: place.barTop - 2, barHeight: place.barHeight + 4 });

/** What stands at the end of a row: the sum that the table gives, or that of shares that are not 100 % together. */
function endOf(row: number, uneven: Uneven[], total: Series | undefined, { lang }: Canvas): string {
  const sum = uneven.find((each) => each.row === row)?.sum;
  if (!total) return sum ? catalogue(lang).charts.forms.share.sum(sum) : '';
  return catalogue(lang).charts.describe.item(total.name, valueLabel(total.cells[row]!, total.unit, lang));
}

/** The piece of the whole that no part of the table fills. */
const drawOpen = (left: number, sum: number, perUnit: number, { barTop, barHeight }: Place): string =>
  rect(left + sum * perUnit + 0.5, barTop + 0.5, (100 - sum) * perUnit - 1, barHeight - 1, 'c-open');
