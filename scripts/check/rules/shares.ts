import {
  areTimes,
  chartProblem,
  formOf,
  highlights,
  type Measure,
  measures,
  rowLabels,
  totalRows,
  withForm,
} from '../../charts/index.ts';
import { sourceRow } from '../../tables/index.ts';
import { positionOfNode, type Problem, problemAt, type Rule, type Wording } from '../../content/index.ts';
import { sumsOfRows } from '../sums-of-rows.ts';
import { allFigures, isDrawn, type PlacedFigure } from '../placed-figures.ts';

/** Shares add up to their whole, sums are named as such, the row that is pointed out is there, no row stands twice. */
export const shares: Rule = (content) =>
  allFigures(content).flatMap((placed) => [
    ...wholes(placed),
    ...unknownHighlights(placed),
    ...repeatedRows(placed),
    ...unnamedSums(placed),
  ]);

const problem = (
  { page }: PlacedFigure,
  node: Parameters<typeof positionOfNode>[1],
  wording: Wording,
  severity: Problem['severity'] = 'error',
): Problem => problemAt(positionOfNode(page.path.file, node), 'shares', wording, severity);

const rowOf = ({ figure, table }: PlacedFigure, row: number) =>
  table.children[sourceRow(figure.table, row) + 1] ?? table;

/** What the chart itself refuses is reported by the rule on figures. */
function wholes(placed: PlacedFigure): Problem[] {
  const { figure, table } = placed;
  const isWhole = figure.whole === 'yes' || (formOf(withForm(figure).chart)?.isOfWhole && figure.whole !== 'no');
  const [measure] = measures(figure);
  if (!isWhole || !measure || measure.unit !== '%' || chartProblem(figure)) return [];
  const negative = measure.cells.findIndex((cell) => cell.kind === 'number' && cell.value < 0);
  if (negative >= 0)
    return [problem(placed, rowOf(placed, negative), (words) => words.shares.belowZero(measure.cells[negative]!.text))];
  const sum = sumOf(measure, totalRows(figure));
  return sum === undefined || Math.abs(sum.total - 100) <= sum.margin
    ? []
    : [
        problem(placed, table, (words) =>
          words.shares.notWhole(
            sum.total,
            Number(sum.margin.toPrecision(2)),
            formOf(withForm(figure).chart)?.isOfWhole ?? false,
          ),
        ),
      ];
}

/** The sum, and how far from 100 rounding can take it: half a unit of each value's last decimal. */
interface Sum {
  total: number;
  margin: number;
}

/** Of all rows but those of totals; undefined where a value is missing or not exact: over, nearly, about. */
function sumOf({ cells }: Measure, totals: Set<number>): Sum | undefined {
  let [total, margin] = [0, 0];
  for (const [row, cell] of cells.entries()) {
    if (totals.has(row)) continue;
    if (cell.kind !== 'number' || cell.qualifier) return undefined;
    total += cell.value;
    margin += 0.5 * 10 ** -(/\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0);
  }
  return { total: Number(total.toFixed(6)), margin: margin + 1e-9 };
}

/** For a figure that is drawn, the chart says it. */
function unknownHighlights(placed: PlacedFigure): Problem[] {
  const { figure, element } = placed;
  const { highlight } = figure;
  const isTold = figure.chart !== 'none' && chartProblem(figure) !== undefined;
  if (highlight === undefined || isTold) return [];
  const known = [...rowLabels(figure), ...figure.table.columns.slice(1).map(({ name }) => name)];
  return highlights(figure)
    .filter((name) => !known.includes(name))
    .map((name) => problem(placed, element, (words) => words.shares.noRow(name)));
}

/**
 * A map tells it itself; a table that is only shown may group its rows by what stands in the first column, and so may
 * one that no form suits, which can only be shown.
 */
function repeatedRows(placed: PlacedFigure): Problem[] {
  const { figure } = placed;
  if (!isDrawn(figure) || formOf(withForm(figure).chart)!.refusesTwins) return [];
  const labels = rowLabels(figure);
  return labels.flatMap((label, row) => {
    const first = labels.indexOf(label);
    return label && first < row
      ? [
          problem(placed, rowOf(placed, row), (words) =>
            words.shares.twice(label, rowOf(placed, first).position?.start.line ?? 1),
          ),
        ]
      : [];
  });
}

/** A sum that is drawn beside its parts as one of them counts them twice. Steps and times have sums of their own kind. */
function unnamedSums(placed: PlacedFigure): Problem[] {
  const { figure } = placed;
  if (!isDrawn(figure) || withForm(figure).chart === 'waterfall' || areTimes(figure)) return [];
  const labels = rowLabels(figure);
  return sumsOfRows(figure).map(({ row, parts }) =>
    problem(
      placed,
      rowOf(placed, row),
      (words) => words.shares.unnamedSum(labels[row]!, labels[Math.min(...parts)]!, labels[Math.max(...parts)]!),
      'warning',
    ),
  );
}
