import { catalogue } from '../../../languages/index.ts';
import { byUnit, type Measure, seriesOf } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { leaders, missing, rowHead } from '../../words/index.ts';

export const describeBar: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const [series = [], ...others] = byUnit(seriesOf(figure));
  const told = (one: Measure) => [...leaders(figure, one, lang), missing(figure, one, lang)].filter(Boolean);
  const [first] = series;
  if (!first) return [];
  const names = series.map(({ name }) => name);
  return [
    forms.bar.chart(names, rowHead(figure), first.cells.length),
    ...(series.length > 1 ? series.map((one) => say.ofMeasure(one.name, told(one))) : told(first)),
    ...others.flat().map((beside) => say.ofMeasure(beside.name, told(beside))),
  ];
};
