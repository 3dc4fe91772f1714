import { catalogue, type Lang } from '../../../languages/index.ts';
import { type Figure, isTotal } from '../../../tables/index.ts';
import {
  isHighlighted,
  isNamed,
  isOpen,
  rowLabels,
  type Series,
  seriesOf,
  statusOf,
  totalRows,
  valueOf,
  valueWithUnit,
} from '../../data/index.ts';
import { escapeXml, rect, type Shading, shadeOf, shadingOf, tag, text, UNSURE } from '../../grammar/index.ts';

/** A cell of the table as it is drawn. */
export interface Shaded {
  /** What stands in it where there is room: digits without %, which the head says, or the sign of a missing value. */
  label: string;
  /** The whole of it, shown where the reader points. */
  title: string;
  cssClass: string;
  textClass: string;
}

/** The shades of all values that are no sums: these would leave one shade to all others. */
export function shadingOfFigure(figure: Figure): Shading {
  const totals = totalRows(figure);
  const values = seriesOf(figure)
    .filter(({ name }) => !isTotal(name))
    .flatMap((one) => rowLabels(figure).flatMap((_, row) => (totals.has(row) ? [] : (valueOf(one, row) ?? []))));
  const { factor } = seriesOf(figure)[0]!.counts;
  return shadingOf(values.map((value) => Number((value / factor).toPrecision(12))));
}

export function shadedOf(figure: Figure, series: Series, row: number, shading: Shading, lang: Lang): Shaded {
  const cell = series.cells[row]!;
  const label = cell.text.replace(/[%％]$/u, '') || '—';
  const title = titleOf(figure, series, row, lang);
  const led = isHighlighted(figure, row) || isNamed(figure, series.name) ? ' c-tile-hi' : '';
  if (cell.kind !== 'number')
    return { label, title, cssClass: `c-tile-missing${led}`, textClass: 'c-tile-text c-tile-missing-text' };
  if (totalRows(figure).has(row) || isTotal(series.name))
    return { label, title, cssClass: `c-tile-empty${led}`, textClass: 'c-tile-text c-value' };
  const shade = shadeOf(Number(((valueOf(series, row) ?? 0) / series.counts.factor).toPrecision(12)), shading);
  const isUnsure = isOpen(statusOf(figure, row, cell));
  return {
    label,
    title,
    cssClass: `${shade}${isUnsure ? ` ${UNSURE}` : ''}${led}`,
    textClass: `c-tile-text ${shade}-text`,
  };
}

function titleOf(figure: Figure, series: Series, row: number, lang: Lang): string {
  const { describe: say, forms } = catalogue(lang).charts;
  const label = rowLabels(figure)[row]!;
  const place = seriesOf(figure).length > 1 ? forms.heat.at(label, series.name) : label;
  return say.item(place, valueWithUnit(series.cells[row]!, series.unit, lang));
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A cell with its value in it, or with the value in the hint that the reader's pointer brings up. */
export function drawShaded({ label, title, cssClass, textClass }: Shaded, box: Box, showsValue: boolean): string {
  const { x, y, width, height } = box;
  const cell = rect(x + 0.75, y + 0.75, width - 1.5, height - 1.5, cssClass);
  return showsValue
    ? cell + text(label, x + width / 2, y + height / 2 + 4.5, textClass, 'middle')
    : tag('g', {}, tag('title', {}, escapeXml(title)) + cell);
}
