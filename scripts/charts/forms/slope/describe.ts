import { catalogue, type Lang } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { isBound, plainValue, rowLabels, seriesOf, valueWithUnit } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { leaders, missing } from '../../words/index.ts';

export const describeSlope: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const series = seriesOf(figure);
  const [one, two] = series;
  const { higher, lower, same, bounds } = changes(figure, lang);
  const told = (names: string[], sentence: (second: string, names: string) => string) =>
    names.length ? sentence(two!.name, say.list(names)) : '';
  return [
    forms.slope.chart(one!.name, two!.name, figure.table.rows.length),
    ...series.map((each) =>
      say.ofMeasure(each.name, [...leaders(figure, each, lang), missing(figure, each, lang)].filter(Boolean)),
    ),
    told(higher, forms.slope.higher),
    told(lower, forms.slope.lower),
    told(same, forms.slope.same),
    told(bounds, (_, names) => forms.slope.bounds(names)),
  ];
};

/** The rows with both values, by which of the two is larger; `East (58.2% to 72.5%)`. */
function changes(figure: Figure, lang: Lang): Record<'higher' | 'lower' | 'same' | 'bounds', string[]> {
  const say = catalogue(lang).charts.forms.slope;
  const [one, two] = seriesOf(figure);
  const found = { higher: [] as string[], lower: [] as string[], same: [] as string[], bounds: [] as string[] };
  rowLabels(figure).forEach((label, row) => {
    const [from, to] = [one!.cells[row]!, two!.cells[row]!];
    if (from.kind !== 'number' || to.kind !== 'number') return;
    const item = say.fromTo(label, valueWithUnit(from, one!.unit, lang), valueWithUnit(to, two!.unit, lang));
    const change = plainValue(two!, to) - plainValue(one!, from);
    const kind = isBound(from) || isBound(to) ? 'bounds' : change > 0 ? 'higher' : change < 0 ? 'lower' : 'same';
    found[kind].push(item);
  });
  return found;
}
