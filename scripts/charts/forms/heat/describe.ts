import { catalogue, type Lang } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { rowLabels, seriesOf } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { inTime, timeOf } from '../../grammar/index.ts';
import { leaders, missingRuns, rowHead } from '../../words/index.ts';
import { isCalendar } from './dates.ts';
import { entriesOf, extremes, missingCells } from './tell.ts';

/** More names than this are left to the table. */
const MOST_NAMES = 20;

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
  const { describe: say, forms } = catalogue(lang).charts;
  const named = (all: readonly string[]) => {
    const isRow = all.length > 2 && all.every((name) => timeOf(name));
    return {
      count: all.length,
      names: isRow ? say.range(all[0]!, all.at(-1)!) : all.length > MOST_NAMES ? '' : say.list(all),
    };
  };
  return [
    forms.heat.matrix(rowHead(figure), named(rowLabels(figure)), named(names)),
    ...extremes(entriesOf(figure, series, lang), lang),
    ...missingCells(figure, series, lang),
  ];
}
