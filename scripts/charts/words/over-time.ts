import { catalogue, type Lang } from '../../languages/index.ts';
import type { Figure } from '../../tables/index.ts';
import { isBound, rowLabels, type Series, seriesOf, valueWithUnit } from '../data/index.ts';
import { inTime } from '../grammar/index.ts';
import { missingRuns } from './tell.ts';

/** The opening sentence: names of series, first and last time. */
type Opening = (names: string[], first: string, last: string) => string;

/**
 * Series over time: of each the first and the last value, the highest and the lowest where they are others, and the times
 * without one.
 */
export function overTime(printed: Figure, lang: Lang, opening: Opening): string[] {
  const say = catalogue(lang).charts.describe;
  const figure = inTime(printed);
  const all = seriesOf(figure);
  const labels = rowLabels(figure);
  const series = all.map((one) => {
    const told = [...ends(one, labels, lang), missingRuns(figure, one, lang)].filter(Boolean);
    return all.length > 1 ? say.ofMeasure(one.name, told) : told.join(say.between);
  });
  return [
    opening(
      all.map(({ name }) => name),
      labels[0]!,
      labels.at(-1)!,
    ),
    ...series,
  ];
}

function ends(series: Series, labels: readonly string[], lang: Lang): string[] {
  const say = catalogue(lang).charts.describe;
  const given = labels.flatMap((label, row) => {
    const cell = series.cells[row]!;
    return cell.kind === 'number'
      ? [{ label, number: cell.value, value: valueWithUnit(cell, series.unit, lang), exact: !isBound(cell) }]
      : [];
  });
  const [first, last] = [given[0], given.at(-1)];
  if (!first || !last) return [];
  // What is only a bound may be more, or less, than any other.
  const ranked = given.filter(({ exact }) => exact);
  const high = ranked.find((each) => each.number === Math.max(...ranked.map(({ number }) => number)));
  const low = ranked.find((each) => each.number === Math.min(...ranked.map(({ number }) => number)));
  const known = (one: typeof high) =>
    !one || one === first || one === last || one.number === first.number || one.number === last.number;
  return [say.firstAndLast(first, last), known(high) ? '' : say.highest(high!), known(low) ? '' : say.lowest(low!)];
}
