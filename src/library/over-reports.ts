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

/** More than this no eye holds against each other. */
const MOST_PANELS = 12;

/**
 * Figures of one id, the earliest report first, as panels of one chart: that of a report, and those of the reports around
 * it whose columns are alike. Undefined where there are none, or its form stands in no panel.
 */
export function figureOverReports(all: readonly FigureInReport[], report: string, lang: Lang): Figure | undefined {
  const own = all.find((one) => one.report === report);
  const alike = own ? all.filter(({ figure }) => areAlike(own.figure, figure)) : [];
  if (!own || alike.length < 2) return undefined;
  const figure = inPanels(own.figure, around(alike, alike.indexOf(own)), lang);
  return chartProblem(figure) ? undefined : figure;
}

/** As many as can be drawn, with the one at `index` in the middle where it has neighbours enough. */
function around<Item>(all: readonly Item[], index: number): Item[] {
  const from = Math.max(0, Math.min(index - MOST_PANELS / 2, all.length - MOST_PANELS));
  return all.slice(from, from + MOST_PANELS);
}

/** One table of all, with a column that says which report a row is from. */
function inPanels(own: Figure, all: readonly FigureInReport[], lang: Lang): Figure {
  const { compare, indicators } = catalogue(lang);
  const [label, ...measures] = headsOf(
    own,
    all.map(({ figure }) => figure),
    indicators.value,
  );
  const { unit, whole, totals, scale, map, grid } = own;
  return {
    id: `${own.id}-reports`,
    chart: 'small',
    of: withForm(own).chart,
    title: compare.overReports,
    source: [...new Set(all.map(({ figure }) => figure.source))].join(facts(lang).separators.longList),
    ...{ unit, whole, totals, scale, map, grid },
    table: {
      columns: [label!, { name: indicators.report, numeric: false }, ...measures],
      rows: all.flatMap(({ short, figure }) =>
        figure.table.rows.map(([first, ...rest]): Cell[] => [first!, { kind: 'text', text: short }, ...rest]),
      ),
    },
  };
}

/** Whether two figures have as many measures of the same units, and the same names where there are several. */
function areAlike(one: Figure, other: Figure): boolean {
  const [columns, others] = [one.table.columns, other.table.columns];
  return (
    !one.table.groups &&
    !other.table.groups &&
    columns.length === others.length &&
    columns.slice(1).every((column, index) => {
      const that = others[index + 1]!;
      const isOfUnit = (column.unit ?? one.unit) === (that.unit ?? other.unit);
      return column.numeric && that.numeric && isOfUnit && (column.name === that.name || columns.length === 2);
    })
  );
}

/** The columns of all; a measure that each calls otherwise, by its year, is called `value`. */
function headsOf(own: Figure, figures: readonly Figure[], value: string): Column[] {
  return own.table.columns.map(({ name, unit, numeric }, index): Column => {
    const isSame = index === 0 || figures.every(({ table }) => table.columns[index]!.name === name);
    return { name: isSame ? name : value, numeric, ...(unit !== undefined && { unit }) };
  });
}
