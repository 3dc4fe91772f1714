import type { Nodes, PhrasingContent, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { positionOfNode, type Problem, problemAt, type Rule, type Wording } from '../../content/index.ts';
import { isUnclear, namedTotals, sourceRow } from '../../tables/index.ts';
import { withoutRepeats } from '../without-repeats.ts';
import { allFigures, isDrawn, type PlacedFigure } from '../placed-figures.ts';
import { oddNumber } from '../../data/index.ts';
import { invalidCells } from '../invalid-cells.ts';

/**
 * A cell in a column of numbers holds a number, or a sign that says why there is none. Cells hold text,
 * footnotes, links and bold; each head has rows under it; in a figure that is drawn each column and each row has a name.
 */
export const cells: Rule = (content) =>
  allFigures(content).flatMap((placed) => {
    const problems = problemsIn(placed);
    return placed.figure.data === undefined ? problems : withoutRepeats(problems);
  });

function problemsIn(placed: PlacedFigure): Problem[] {
  return [
    ...strayCells(placed),
    ...unclearGaps(placed),
    ...penceOrProvisional(placed),
    ...markedCells(placed),
    ...emptyGroups(placed),
    ...emptyLevels(placed),
    ...unknownTotals(placed),
    ...namelessCells(placed),
    ...markedLabels(placed),
  ];
}

const problem = ({ page }: PlacedFigure, node: Nodes, wording: Wording): Problem =>
  problemAt(positionOfNode(page.path.file, node), 'cells', wording);

const strayCells = (placed: PlacedFigure): Problem[] =>
  invalidCells(placed.figure).map(({ sourceRow, column, text }) => {
    const node = placed.table.children[sourceRow + 1]?.children[column] ?? placed.table;
    return problem(placed, node, oddNumber(text));
  });

/** A short dash alone, or nothing at all, may say that there is no value, or 0, or that one was forgotten. */
function unclearGaps(placed: PlacedFigure): Problem[] {
  const { columns, rows } = placed.figure.table;
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ kind, text }, column) =>
      columns[column]!.numeric && kind === 'missing' && isUnclear(text)
        ? [problem(placed, cellAt(placed, row, column), gapWording(placed, text, columns[column]!.name))]
        : [],
    ),
  );
}

function gapWording({ figure: { data } }: PlacedFigure, text: string, column: string): Wording {
  if (data !== undefined)
    return (words) => (text === '' ? words.data.emptyField(column) : words.data.unclearSign(text));
  return (words) => (text === '' ? words.cells.emptyCell : words.cells.unclearDash(text));
}

/** Where a figure has amounts in pounds, `208.3p` may be pence; `208.3 (p)` says which. */
function penceOrProvisional(placed: PlacedFigure): Problem[] {
  const { table, unit = '', title } = placed.figure;
  const heads = table.columns.map(({ name, unit: own = '' }) => `${name} ${own}`);
  if (![unit, title, ...heads].some((text) => /£|\bGBP\b/u.test(text))) return [];
  return table.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell.kind === 'number' && /\dp$/u.test(cell.text)
        ? [problem(placed, cellAt(placed, row, column), (words) => words.cells.pence(cell.text))]
        : [],
    ),
  );
}

const cellAt = ({ figure, table }: PlacedFigure, row: number, column: number): Nodes =>
  table.children[sourceRow(figure.table, row) + 1]?.children[column] ?? table;

/** The head of a group without rows under it: a value was forgotten, or two heads follow each other. */
function emptyGroups(placed: PlacedFigure): Problem[] {
  const { groups = [] } = placed.figure.table;
  return groups
    .filter(({ from, to }) => from === to)
    .map(({ at, levels }) =>
      problem(placed, placed.table.children[at + 1] ?? placed.table, (words) =>
        words.cells.emptyGroup(levels.join(' › ')),
      ),
    );
}

/** `2020 › `: nothing stands on one side of the sign. */
const emptyLevels = (placed: PlacedFigure): Problem[] =>
  [...placed.table.children[0]!.children, ...placed.table.children.slice(1).flatMap((row) => row.children[0] ?? [])]
    .filter((cell) => /^\s*›|›\s*›|›\s*$/u.test(toString(cell)))
    .map((cell) => problem(placed, cell, (words) => words.cells.emptyLevel(toString(cell).trim())));

function unknownTotals(placed: PlacedFigure): Problem[] {
  const { figure, element } = placed;
  if (figure.totals === undefined) return [];
  const labels = figure.table.rows.map((row) => row[0]!.text);
  return namedTotals(figure.totals)
    .filter((label) => !labels.includes(label))
    .map((label) => problem(placed, element, (words) => words.cells.noTotal(label)));
}

/** What Markdown can put into a cell and a table of values has no place for. */
function markedCells(placed: PlacedFigure): Problem[] {
  return placed.table.children.flatMap((row) =>
    row.children.flatMap((cell) => {
      const marked = cell.children.find((child) => !KEPT.includes(child.type));
      if (!marked) return [];
      const kind = MARKS[marked.type] ?? 'other';
      return [problem(placed, cell, (words) => words.cells.marked(kind, toString(cell)))];
    }),
  );
}

const KEPT: readonly PhrasingContent['type'][] = ['text', 'footnoteReference', 'link', 'strong'];

const MARKS: Partial<Record<PhrasingContent['type'], 'italic' | 'break'>> = {
  emphasis: 'italic',
  break: 'break',
};

/** Of a figure that is drawn: the chart and its description call columns and rows by their names. */
function namelessCells(placed: PlacedFigure): Problem[] {
  const { figure, table } = placed;
  if (!isDrawn(figure)) return [];
  const [head, ...rows] = table.children;
  const heads = head?.children.filter(isEmptyCell) ?? [];
  // A row without anything ends a group.
  const isNameless = ({ children: [label, ...others] }: TableRow) =>
    !label || (isEmptyCell(label) && !others.every(isEmptyCell));
  const labels = rows.filter(isNameless);
  return [
    ...heads.map((cell) => problem(placed, cell, (words) => words.cells.noHead)),
    ...labels.map((row) => problem(placed, row.children[0] ?? row, (words) => words.cells.noLabel)),
  ];
}

const isEmptyCell = (cell: TableCell): boolean => !toString(cell).trim();

/** `Aeroflot*`, `Total¹`: print explains such a sign beneath the table. `A*` is a mark at school, `km²` a unit. */
const LABEL_MARK = /^(.*[\p{L}\p{N})）.]{2})\s?([*†‡§¶‖]+)$|^(.*[\p{L})）]{3})((?:[¹⁴-⁹]|(?<!m)[²³])+)$/u;

function markedLabels({ figure, table, page }: PlacedFigure): Problem[] {
  const labels = [
    ...table.children[0]!.children,
    ...table.children.slice(1).flatMap(({ children }) => children[0] ?? []),
  ];
  const marked = labels.flatMap((cell) => {
    const text = toString(cell).trim();
    const [, name, mark, word, digits] = LABEL_MARK.exec(text) ?? [];
    const sign = mark ?? digits;
    return sign && !figure.note?.includes(sign) ? [{ cell, text, bare: (name ?? word)!, sign }] : [];
  });
  return [...Map.groupBy(marked, ({ sign }) => sign).values()].map(([first, ...others]) => {
    const { cell, text, bare, sign } = first!;
    const wording: Wording = (words) => {
      const message = words.cells.labelMark(text, `${bare}[^a]`, sign);
      return others.length > 0 ? words.data.repeated(message, others.length) : message;
    };
    return problemAt(positionOfNode(page.path.file, cell), 'cells', wording, 'warning');
  });
}
