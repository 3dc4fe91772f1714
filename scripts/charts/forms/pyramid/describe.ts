import { catalogue } from '../../../languages/index.ts';
import { seriesOf } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { leaders, missing, rowHead } from '../../words/index.ts';

export const describePyramid: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const series = seriesOf(figure);
  const names = series.map(({ name }) => name);
  return [
    forms.pyramid.chart(names, rowHead(figure), figure.table.rows.length),
    ...series.map((one) =>
      say.ofMeasure(one.name, [...leaders(figure, one, lang), missing(figure, one, lang)].filter(Boolean)),
    ),
  ];
};
