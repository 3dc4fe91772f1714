import { catalogue } from '../../../languages/index.ts';
import { partsOf } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { areTimes } from '../../grammar/index.ts';
import { leaders, missing, overTime, rowHead } from '../../words/index.ts';

export const describeStack: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  if (areTimes(figure)) return overTime(figure, lang, forms.stack.overTime);
  const { parts, total } = partsOf(figure);
  const all = total ? [...parts, total] : parts;
  return [
    forms.stack.chart(
      parts.map(({ name }) => name),
      rowHead(figure),
      figure.table.rows.length,
    ),
    ...all.map((part) =>
      say.ofMeasure(part.name, [...leaders(figure, part, lang), missing(figure, part, lang)].filter(Boolean)),
    ),
  ];
};
