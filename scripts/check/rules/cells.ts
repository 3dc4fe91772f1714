import { positionOfNode, problemAt, type Rule } from '../../content/index.ts';
import { allFigures } from '../figures.ts';
import { invalidCells } from '../invalid-cells.ts';

/** A cell in a column of numbers holds a number, or — where there is none. */
export const cells: Rule = (content) =>
  allFigures(content).flatMap(({ page, figure, table }) =>
    invalidCells(figure).map(({ row, column, text }) => {
      const node = table.children[row + 1]?.children[column] ?? table;
      return problemAt(positionOfNode(page.path.file, node), 'cells', (words) => words.cells.notNumber(text));
    }),
  );
