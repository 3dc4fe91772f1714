import { catalogue } from '../../../languages/index.ts';
import { partsOf } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { leaders, missing, rowHead } from '../../words/index.ts';
import { unevenRows } from './sums.ts';

export const describeShare: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const { parts, total } = partsOf(figure);
  const uneven = unevenRows(figure, lang);
  return [
    forms.share.chart(
      parts.map(({ name }) => name),
      rowHead(figure),
      figure.table.rows.length,
    ),
    ...(total ? [...parts, total] : parts).map((part) =>
      say.ofMeasure(part.name, [...leaders(figure, part, lang), missing(figure, part, lang)].filter(Boolean)),
    ),
    uneven.length ? forms.share.uneven(say.list(uneven.map(({ label, sum }) => say.item(label, sum)))) : '',
  ];
};
