import { chartProblem } from '../../charts/index.ts';
import { type Measure, measures, rowLabels } from '../../charts/measures.ts';
import type { Figure } from '../../tables/types.ts';
import type { Rule } from '../../content/library.ts';
import { allFigures, type PlacedFigure } from '../figures.ts';
import { positionOfNode, problemAt } from '../../content/position.ts';
import type { Problem } from '../../content/problem.ts';

/** Shares add up to their whole, the row that is pointed out is there, no row stands twice. */
export const shares: Rule = (content) =>
  allFigures(content).flatMap((placed) => [...wholes(placed), ...highlights(placed), ...repeatedRows(placed)]);

const problem = (
  { page }: PlacedFigure,
  node: Parameters<typeof positionOfNode>[1],
  say: Problem['message'],
): Problem => problemAt(positionOfNode(page.path.file, node), 'shares', say);

/** What the chart itself refuses is told by the rule on figures. */
function wholes(placed: PlacedFigure): Problem[] {
  const { figure, table } = placed;
  const isWhole = figure.whole === 'yes' || (figure.chart === 'parts' && figure.whole !== 'no');
  const [measure] = measures(figure);
  if (!isWhole || !measure || measure.unit !== '%' || chartProblem(figure)) return [];
  const negative = measure.cells.findIndex((cell) => cell.kind === 'number' && cell.value < 0);
  if (negative >= 0)
    return [problem(placed, table.children[negative + 1] ?? table, belowZero(measure.cells[negative]!.text))];
  const sum = sumOf(measure);
  return sum === undefined || Math.abs(sum.total - 100) <= sum.margin
    ? []
    : [problem(placed, table, notWhole(sum, figure.chart))];
}

/** The sum, and how far from 100 rounding can take it: half a unit of each value's last decimal. */
interface Sum {
  total: number;
  margin: number;
}

/** Undefined where a value is missing or not exact: over, nearly, about. */
function sumOf({ cells }: Measure): Sum | undefined {
  let [total, margin] = [0, 0];
  for (const cell of cells) {
    if (cell.kind !== 'number' || cell.qualifier) return undefined;
    total += cell.value;
    margin += 0.5 * 10 ** -(/\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0);
  }
  return { total: Number(total.toFixed(6)), margin: margin + 1e-9 };
}

/** For a figure that is drawn, the chart says it. */
function highlights(placed: PlacedFigure): Problem[] {
  const { figure, element } = placed;
  const isTold = figure.chart !== 'none' && chartProblem(figure) !== undefined;
  if (figure.highlight === undefined || isTold || rowLabels(figure).includes(figure.highlight)) return [];
  return [problem(placed, element, noRow(figure))];
}

/** A map tells it itself; a table that is only shown may group its rows by what stands in the first column. */
function repeatedRows(placed: PlacedFigure): Problem[] {
  const { figure, table } = placed;
  if (figure.chart === 'none' || figure.chart === 'map') return [];
  const labels = rowLabels(figure);
  return labels.flatMap((label, row) => {
    const first = labels.indexOf(label);
    return label && first < row
      ? [
          problem(
            placed,
            table.children[row + 1] ?? table,
            twice(label, table.children[first + 1]?.position?.start.line ?? 1),
          ),
        ]
      : [];
  });
}

const belowZero = (text: string): Problem['message'] => ({
  en: [
    `the share ${text} is below zero`,
    'parts of one whole, each 0 or more',
    'correct the value, or write whole="no"',
  ],
  zh: [`占比${text}小于零`, '整体的各部分都不小于0', '改正数值，或写whole="no"'],
});
const notWhole = ({ total, margin }: Sum, chart: string): Problem['message'] => {
  const most = Number(margin.toPrecision(2));
  const todo =
    chart === 'parts'
      ? {
          en: 'correct a value, add the rest as a row, or use chart="bar"',
          zh: '改正数值，把其余部分补成一行，或改用chart="bar"',
        }
      : {
          en: 'correct a value, add the rest as a row, or take whole="yes" away',
          zh: '改正数值，把其余部分补成一行，或删去whole="yes"',
        };
  return {
    en: [`the shares add up to ${total}%`, `100%, give or take ${most} for rounding`, todo.en],
    zh: [`占比之和是${total}%`, `应为100%（四舍五入的误差不超过${most}）`, todo.zh],
  };
};
const noRow = ({ highlight }: Figure): Problem['message'] => ({
  en: [
    `highlight="${highlight}" names no row of the table`,
    'a label from the first column',
    'correct it or take it away',
  ],
  zh: [`highlight="${highlight}"不是表中任何一行的名称`, '应是第一列中的名称', '改正或删去'],
});
const twice = (label: string, line: number): Problem['message'] => ({
  en: [
    `the row “${label}” is there already, on line ${line}`,
    'each row once',
    'correct the label or take the row away',
  ],
  zh: [`“${label}”这一行在第${line}行已有`, '每行名称只能出现一次', '改正名称或删去这一行'],
});
