import { catalogue, facts, type Lang } from '../../languages/index.ts';
import type { Figure } from '../../tables/index.ts';
import { measures, rowLabels, totalRows, valueWithUnit, withoutSums } from '../data/index.ts';
import type { Draw } from './canvas.ts';
import { under } from './notes.ts';

/** A drawing that has no place for sums: they are written beneath it, `Total: Men 2,657.4, Women 2,719.6`. */
export const withSumsBeneath =
  (draw: Draw): Draw =>
  (figure, canvas) => {
    const { among, ...sheet } = canvas;
    const drawing = draw(withoutSums(figure), { ...sheet, ...(among && { among: withoutSums(among) }) });
    const sums = sumsInWords(figure, canvas.lang);
    return sums.length ? under(drawing, sums, canvas) : drawing;
  };

/** The sums of a figure, one a row. */
function sumsInWords(figure: Figure, lang: Lang): string[] {
  const all = measures(figure);
  const { list, item } = catalogue(lang).charts.describe;
  return [...totalRows(figure)].map((row) => {
    const values = all.map(({ name, unit, cells }) => {
      const value = valueWithUnit(cells[row]!, unit, lang);
      return all.length > 1 ? item(name, value) : value;
    });
    return rowLabels(figure)[row]! + facts(lang).separators.colon + list(values);
  });
}
