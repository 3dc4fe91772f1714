import { catalogue } from '../../../languages/index.ts';
import { measures } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { leaders, missing } from '../../words/index.ts';

export const describeMap: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const measure = measures(figure)[0];
  const map = figure.grid?.name ?? '';
  if (measure)
    return [
      forms.map.chart(map, measure.name, measure.cells.length),
      ...leaders(figure, measure, lang),
      missing(figure, measure, lang),
    ];
  const kinds = new Map<string, string[]>();
  for (const [label, kind] of figure.table.rows) {
    if (kind?.kind === 'text') kinds.set(kind.text, [...(kinds.get(kind.text) ?? []), label!.text]);
  }
  const groups = [...kinds].map(([kind, places]) => forms.map.kind(kind, say.list(places)));
  return [
    forms.map.chart(map, figure.table.columns[1]?.name ?? '', figure.table.rows.length),
    groups.length ? forms.map.kinds(groups) : '',
    missing(figure, { cells: figure.table.rows.map((row) => row[1]!) }, lang),
  ];
};
