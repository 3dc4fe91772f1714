import type { Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Rule } from '../content.ts';
import { placeOfNode, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** Every row of a table has as many cells as its head. */
export const tables: Rule = ({ pages }) =>
  pages.flatMap(({ path, tree }) => {
    const problems: Problem[] = [];
    if (tree) visit(tree, 'table', (table: Table) => void problems.push(...raggedRows(path.file, table)));
    return problems;
  });

function raggedRows(file: string, table: Table): Problem[] {
  const width = table.children[0]?.children.length ?? 0;
  return table.children
    .filter((row) => row.children.length !== width)
    .map((row) => {
      const found = row.children.length;
      return problemAt(placeOfNode(file, row), 'tables', {
        en: [`this row has ${found} cells`, `${width}, as the table’s head has`, 'write — for a value that is not given, and \\| for a bar inside a cell'],
        zh: [`这一行有${found}个单元格`, `应与表头一样有${width}个`, '没有的数值写—；单元格里的竖线写\\|'],
      });
    });
}
