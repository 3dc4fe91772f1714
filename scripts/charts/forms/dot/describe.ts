import { catalogue } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { isBound, plainValue, rowLabels, type Series, seriesOf, totalRows } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { leaders, missing, negatives, rowHead } from '../../words/index.ts';

export const describeDots: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const series = seriesOf(figure);
  const told = (one: Series) =>
    [...leaders(figure, one, lang), negatives(figure, one, lang), missing(figure, one, lang)].filter(Boolean);
  const names = series.map(({ name }) => name);
  const apart = series.length === 2 ? distances(figure, series) : undefined;
  return [
    forms.dot.chart(names, rowHead(figure), figure.table.rows.length),
    ...(series.length > 1 ? series.map((one) => say.ofMeasure(one.name, told(one))) : told(series[0]!)),
    apart ? forms.dot.apart(say.list(apart.most), say.list(apart.least)) : '',
  ];
};

/** The rows whose two values lie furthest apart and closest together; undefined where that is the same for all. */
function distances(figure: Figure, [one, two]: Series[]): { most: string[]; least: string[] } | undefined {
  const totals = totalRows(figure);
  const rows = rowLabels(figure).flatMap((label, row) => {
    const [from, to] = [one!.cells[row]!, two!.cells[row]!];
    if (totals.has(row) || from.kind !== 'number' || to.kind !== 'number' || isBound(from) || isBound(to)) return [];
    // 0.1 + 0.2 is as far as 0.3.
    return [{ label, far: Number(Math.abs(plainValue(two!, to) - plainValue(one!, from)).toPrecision(12)) }];
  });
  const far = rows.map(({ far }) => far);
  const [least, most] = [Math.min(...far), Math.max(...far)];
  const named = (value: number) => rows.filter(({ far }) => far === value).map(({ label }) => label);
  return rows.length < 2 || least === most ? undefined : { most: named(most), least: named(least) };
}
