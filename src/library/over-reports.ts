import { chartProblem, withForm } from '../../scripts/charts/index.ts';
import { catalogue, facts, type Lang } from '../../scripts/languages/index.ts';
import type { Cell, Column, Figure } from '../../scripts/tables/index.ts';

/** A figure as one report of the series has it. */
export interface FigureInReport {
  report: string;
  /** The report's short name. */
  short: string;
  figure: Figure;
}

/**
 * Figures of one id, the earliest report first, as panels of one chart: as many as are alike back from the newest.
 * Undefined where the report that is asked for is not among them, or nothing can be drawn.
 */
export function figureOverReports(all: readonly FigureInReport[], report: string, lang: Lang): Figure | undefined {
  return all
    .map((_, from) => all.slice(from))
    .filter((run) => run.length > 1 && run.some((one) => one.report === report))
    .flatMap((run) => inPanels(run, lang) ?? [])
    .find((figure) => !chartProblem(figure));
}

/** One table of all, with a column that says which report a row is from; undefined where their columns are not alike. */
function inPanels(run: readonly FigureInReport[], lang: Lang): Figure | undefined {
  const newest = run.at(-1)!.figure;
  const { compare, indicators } = catalogue(lang);
  const heads = headsOf(
    run.map(({ figure }) => figure),
    indicators.value,
  );
  if (!heads) return undefined;
  const [label, ...measures] = heads;
  const { unit, whole, totals, scale, map, grid } = newest;
  return {
    id: `${newest.id}-reports`,
    chart: 'small',
    of: withForm(newest).chart,
    title: compare.overReports,
    source: [...new Set(run.map(({ figure }) => figure.source))].join(facts(lang).separators.longList),
    ...{ unit, whole, totals, scale, map, grid },
    table: {
      columns: [label!, { name: indicators.report, numeric: false }, ...measures],
      rows: run.flatMap(({ short, figure }) =>
        figure.table.rows.map(([first, ...rest]): Cell[] => [first!, { kind: 'text', text: short }, ...rest]),
      ),
    },
  };
}

/**
 * Columns that fit all of the figures: of the same names and units, or else one measure of one unit, which is then called
 * `value` (`2020` and `2021` over shares). Undefined where there are none.
 */
function headsOf(figures: readonly Figure[], value: string): Column[] | undefined {
  const shown = figures.map(({ table: { columns }, unit }) =>
    columns.map((column, index) => ({
      name: index === 0 ? '' : column.name,
      unit: column.unit ?? unit,
      fits: index === 0 || column.numeric,
    })),
  );
  const [first = [], ...others] = shown;
  const same = (key: 'name' | 'unit') =>
    others.every((all) => all.every((one, index) => one[key] === first[index]![key]));
  const isAlike = shown.every((all) => all.length === first.length && all.every(({ fits }) => fits)) && same('unit');
  if (!isAlike || figures.some(({ table }) => table.groups)) return undefined;
  const heads = figures.at(-1)!.table.columns.map(({ notes: _, links: __, ...head }): Column => head);
  if (same('name')) return heads;
  return heads.length === 2 ? [heads[0]!, { ...heads[1]!, name: value }] : undefined;
}
