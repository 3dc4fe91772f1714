import { catalogue } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { headWithUnit, rowLabels, valueOf } from '../../data/index.ts';
import {
  type Canvas,
  type Drawing,
  drawLegend,
  LINE_HEIGHT,
  SMALL,
  tag,
  text,
  textLines,
  textWidth,
  tickLabel,
  wrap,
} from '../../grammar/index.ts';
import type { Plotted } from './points.ts';

/** Above the plot: which shape is which group, and how large the circles of two round sizes are. */
export function drawKey(
  figure: Figure,
  { size, groups }: Plotted,
  areaOf: (value: number) => number,
  canvas: Canvas,
): Drawing {
  const entries = (groups?.names ?? []).map((name, index) => ({
    name,
    cssClass: `c-series-${index + 1}`,
    symbol: index,
  }));
  const legend = entries.length ? drawLegend(entries, 0, canvas) : { body: '', height: 0 };
  if (!size) return legend.height ? { body: legend.body, height: legend.height + 6 } : legend;
  const head = wrap(
    catalogue(canvas.lang).charts.forms.scatter.area(headWithUnit(size, canvas.lang)),
    canvas.width,
    SMALL,
  );
  const top = legend.height + head.length * LINE_HEIGHT + 6;
  const most = Math.max(0, ...rowLabels(figure).map((_, row) => valueOf(size, row) ?? 0));
  const values = most > 0 ? roundSizes(most / size.counts.factor).map((value) => value * size.counts.factor) : [];
  const radius = (value: number) => Math.sqrt(areaOf(value) / Math.PI);
  const height = values.length ? 2 * radius(values[0]!) : 0;
  let x = 1;
  const circles = values.map((value) => {
    const r = radius(value);
    const label = tickLabel(value, size.counts.factor, canvas.lang);
    const drawn =
      tag('circle', { cx: x + r, cy: top + height - r, r, class: 'c-ring' }) +
      text(label, x + 2 * r + 5, top + height / 2 + 5, 'c-small');
    x += 2 * r + 5 + textWidth(label, SMALL) + 18;
    return drawn;
  });
  return {
    body: legend.body + textLines(head, 0, legend.height + 14, LINE_HEIGHT, 'c-head') + circles.join(''),
    height: top + height + 10,
  };
}

/** The largest round number that is there, and a quarter of it or less: 1,402 -> 1,000 and 200. */
function roundSizes(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most));
  const first = [5, 2, 1].find((digit) => digit * power <= most)! * power;
  return [first, first / 5].map((value) => Number(value.toPrecision(12)));
}
