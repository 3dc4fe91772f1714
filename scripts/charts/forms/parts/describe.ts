import { catalogue } from '../../../languages/index.ts';
import { measures, withoutSums } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { items, missing, rowHead, sumsOf } from '../../words/index.ts';

export const describeParts: Tell = (printed, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const figure = withoutSums(printed);
  const measure = measures(figure)[0];
  if (!measure) return [];
  const given = items(figure, measure, lang);
  const chart = forms.parts.chart(measure.name, rowHead(figure), given.length, say.list(given));
  const sums = sumsOf(printed, measures(printed)[0]!, lang);
  return [chart, missing(figure, measure, lang), sums];
};
