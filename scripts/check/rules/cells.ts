import type { Nodes, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { positionOfNode, type Problem, problemAt, type Rule, type Wording } from '../../content/index.ts';
import { allFigures, type PlacedFigure } from '../figures.ts';
import { hasDash, invalidCells, isBracketed } from '../invalid-cells.ts';

/**
 * A cell in a column of numbers holds a number, or — where there is none. Cells of a figure are plain text, and in one
 * that is drawn each column and each row has a name.
 */
export const cells: Rule = (content) =>
  allFigures(content).flatMap((placed) => [...strayCells(placed), ...markedCells(placed), ...namelessCells(placed)]);

const problem = ({ page }: PlacedFigure, node: Nodes, wording: Wording): Problem =>
  problemAt(positionOfNode(page.path.file, node), 'cells', wording);

const strayCells = (placed: PlacedFigure): Problem[] =>
  invalidCells(placed.figure).map(({ sourceRow, column, text }) => {
    const node = placed.table.children[sourceRow + 1]?.children[column] ?? placed.table;
    return problem(placed, node, (words) =>
      isBracketed(text)
        ? words.cells.bracketed(text)
        : hasDash(text)
          ? words.cells.dash(text)
          : words.cells.notNumber(text),
    );
  });

/** What Markdown can put into a cell and a figure, which is drawn from plain text, would lose. */
function markedCells(placed: PlacedFigure): Problem[] {
  return placed.table.children.flatMap((row) =>
    row.children.flatMap((cell) => {
      const marked = cell.children.find((child) => child.type !== 'text' && !isBareAddress(child));
      if (!marked) return [];
      const kind = MARKS[marked.type] ?? 'other';
      return [problem(placed, cell, (words) => words.cells.marked(kind, toString(cell)))];
    }),
  );
}

/** `https://example.org` without words of its own is published as it is written. */
function isBareAddress(node: PhrasingContent): boolean {
  const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset];
  return node.type === 'link' && to - from === toString(node).length;
}

const MARKS: Partial<Record<PhrasingContent['type'], 'note' | 'link' | 'bold' | 'italic' | 'break'>> = {
  footnoteReference: 'note',
  link: 'link',
  linkReference: 'link',
  strong: 'bold',
  emphasis: 'italic',
  break: 'break',
};

/** Of a figure that is drawn: the chart and its description call columns and rows by their names. */
function namelessCells(placed: PlacedFigure): Problem[] {
  const { figure, table } = placed;
  if (figure.chart === 'none') return [];
  const [head, ...rows] = table.children;
  const heads = head?.children.filter((cell) => !toString(cell).trim()) ?? [];
  const labels = rows.filter(({ children: [label] }) => !label || !toString(label).trim());
  return [
    ...heads.map((cell) => problem(placed, cell, (words) => words.cells.noHead)),
    ...labels.map((row) => problem(placed, row.children[0] ?? row, (words) => words.cells.noLabel)),
  ];
}
