import { catalogue } from '../../../languages/index.ts';
import { type Measure, measures } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { leaders, missing, rowHead } from '../../words/index.ts';

export const describeBar: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const [measure, beside] = measures(figure);
  if (!measure) return [];
  const told = (one: Measure) => [...leaders(figure, one, lang), missing(figure, one, lang)].filter(Boolean);
  return [
    forms.bar.chart(measure.name, rowHead(figure), measure.cells.length),
    ...told(measure),
    beside ? say.ofMeasure(beside.name, told(beside)) : '',
  ];
};
