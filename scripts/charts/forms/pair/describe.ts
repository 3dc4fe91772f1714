import { catalogue } from '../../../languages/index.ts';
import { measures } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { leaders, missing, negatives, rowHead } from '../../words/index.ts';

export const describePair: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const [one, two] = measures(figure);
  if (!one || !two) return [];
  const each = [one, two].map((measure) => {
    const told = [...leaders(figure, measure, lang), negatives(figure, measure, lang), missing(figure, measure, lang)];
    return say.ofMeasure(measure.name, told.filter(Boolean));
  });
  return [forms.pair.chart(one.name, two.name, rowHead(figure), one.cells.length), ...each];
};
