import { catalogue, type Lang } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { rowLabels, seriesOf } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { inTime } from '../../grammar/index.ts';
import { leaders, missingRuns, rowHead } from '../../words/index.ts';
import { isCalendar } from './dates.ts';
import { entriesOf, extremes, missingCells } from './tell.ts';

export const describeHeat: Tell = (figure, lang) =>
  isCalendar(figure) ? calendar(inTime(figure), lang) : matrix(figure, lang);

function calendar(figure: Figure, lang: Lang): string[] {
  const [series] = seriesOf(figure);
  const labels = rowLabels(figure);
  return [
    catalogue(lang).charts.forms.heat.calendar(series!.name, labels[0]!, labels.at(-1)!),
    ...leaders(figure, series!, lang),
    missingRuns(figure, series!, lang),
  ];
}

function matrix(figure: Figure, lang: Lang): string[] {
  const series = seriesOf(figure);
  const names = series.map(({ name }) => name);
  return [
    catalogue(lang).charts.forms.heat.matrix(rowHead(figure), rowLabels(figure), names),
    ...extremes(entriesOf(figure, series, lang), lang),
    ...missingCells(figure, series, lang),
  ];
}
