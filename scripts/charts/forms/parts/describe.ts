import { catalogue } from '../../../languages/index.ts';
import { measures } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { items, missing, rowHead } from '../../words/index.ts';

export const describeParts: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const measure = measures(figure)[0];
  if (!measure) return [];
  const given = items(figure, measure, lang);
  const chart = forms.parts.chart(measure.name, rowHead(figure), given.length, say.list(given));
  return [chart, missing(figure, measure, lang)];
};
