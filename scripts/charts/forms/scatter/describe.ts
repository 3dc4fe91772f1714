import { catalogue } from '../../../languages/index.ts';
import { rowLabels } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { leaders, missing, rowHead } from '../../words/index.ts';
import { plottedOf } from './points.ts';

/** More names in a row are no help to anybody: the table has them all. */
const MOST_NAMES = 40;

export const describeScatter: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const plotted = plottedOf(figure, lang);
  const { across, up, size, groups } = plotted;
  const labels = rowLabels(figure);
  const measures = size ? [across, up, size] : [across, up];
  return [
    forms.scatter.chart({
      head: rowHead(figure),
      count: labels.length,
      across: across.name,
      up: up.name,
      size: size?.name,
      group: groups?.head,
    }),
    ...measures.map((one) =>
      say.ofMeasure(one.name, [...leaders(figure, one, lang), missing(figure, one, lang)].filter(Boolean)),
    ),
    groups
      ? forms.scatter.groups(
          groups.names.map((name, index) =>
            labels.length > MOST_NAMES
              ? name
              : forms.scatter.group(
                  name,
                  labels.filter((_, row) => groups.ofRow[row] === index),
                ),
          ),
        )
      : labels.length <= MOST_NAMES
        ? forms.scatter.points(labels)
        : '',
  ];
};
