import type { Rule } from '../../content/library.ts';
import { allFigures } from '../figures.ts';
import { positionOfNode, problemAt } from '../../content/position.ts';
import { invalidCells } from '../invalid-cells.ts';

/** A cell in a column of numbers holds a number, or — where there is none. */
export const cells: Rule = (content) =>
  allFigures(content).flatMap(({ page, figure, table }) =>
    invalidCells(figure).map(({ row, column, text }) => {
      const node = table.children[row + 1]?.children[column] ?? table;
      return problemAt(positionOfNode(page.path.file, node), 'cells', {
        en: [
          `“${text}” is not a number, but its column holds numbers`,
          'digits as printed (1234.5, -6.5, 超2400, over 24), or — for none',
          'correct the cell',
        ],
        zh: [`“${text}”不是数字，而这一列是数字`, '应是数字（1234.5、-6.5、超2400），没有就写—', '改正这一格'],
      });
    }),
  );
