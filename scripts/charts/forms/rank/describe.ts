import { catalogue, type Lang } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { isBound, rowLabels, type Series, seriesOf } from '../../data/index.ts';
import type { Tell } from '../../form.ts';
import { missingRuns } from '../../words/index.ts';

export const describeRanks: Tell = (figure, lang) => {
  const { describe: say, forms } = catalogue(lang).charts;
  const labels = rowLabels(figure);
  const series = seriesOf(figure);
  return [
    forms.rank.chart(
      series.map(({ name }) => name),
      labels[0]!,
      labels.at(-1)!,
    ),
    ...series.map((one) =>
      say.ofMeasure(one.name, [...places(figure, one, lang), missingRuns(figure, one, lang)].filter(Boolean)),
    ),
  ];
};

/** The first and the last place, and the best and the worst where they are others. */
function places(figure: Figure, { cells }: Series, lang: Lang): string[] {
  const say = catalogue(lang).charts.forms.rank;
  const given = rowLabels(figure).flatMap((label, row) => {
    const cell = cells[row]!;
    return cell.kind === 'number' ? [{ label, place: cell.text, value: cell.value, exact: !isBound(cell) }] : [];
  });
  const [first, last] = [given[0], given.at(-1)];
  if (!first || !last) return [];
  if (first === last) return [say.only(first)];
  const exact = given.filter((each) => each.exact);
  const values = exact.map(({ value }) => value);
  const best = exact.find(({ value }) => value === Math.min(...values));
  const worst = exact.find(({ value }) => value === Math.max(...values));
  const isTold = (one: typeof best) => !one || one.value === first.value || one.value === last.value;
  return [say.firstAndLast(first, last), isTold(best) ? '' : say.best(best!), isTold(worst) ? '' : say.worst(worst!)];
}
