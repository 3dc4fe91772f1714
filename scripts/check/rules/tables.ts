import type { Nodes, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Rule } from '../../content/library.ts';
import { positionOfNode, problemAt } from '../../content/position.ts';
import type { Problem } from '../../content/problem.ts';

/** Every row of a table has as many cells as its head, and rows are parts of a table. */
export const tables: Rule = ({ pages }) =>
  pages.flatMap(({ path, tree, body }) => {
    const problems: Problem[] = [];
    if (!tree) return [];
    visit(tree, 'table', (table: Table) => void problems.push(...raggedRows(path.file, table)));
    visit(tree, 'paragraph', (node, index, parent) => {
      const isCutOff = parent?.children[(index ?? 0) - 1]?.type === 'table';
      if (isLooseRow(node, body))
        problems.push(problemAt(positionOfNode(path.file, node), 'tables', isCutOff ? cutOff : loose));
    });
    return problems;
  });

/** A paragraph that begins with a bar: the line under its head is missing, or an empty line divides it from its table. */
export const isLooseRow = (node: Nodes, body: string): boolean =>
  node.type === 'paragraph' && body[node.position?.start.offset ?? 0] === '|';

const loose: Problem['message'] = {
  en: [
    'these rows are no table yet: nothing divides the head from the rest',
    '| --- | ---: | under the first row, with as many parts as the table has columns',
    'add this line, and an empty line above and below the table',
  ],
  zh: [
    '这几行还不是表格：表头下面没有分隔行',
    '第一行下面应有| --- | ---: |，格数与列数相同',
    '补上这一行，表格前后各空一行',
  ],
};

const cutOff: Problem['message'] = {
  en: [
    'an empty line cuts these rows off from their table',
    'all rows of a table right under each other',
    'delete the empty line',
  ],
  zh: ['空行把这几行与上面的表格隔开了', '一张表格的各行应紧挨着', '删去空行'],
};

function raggedRows(file: string, table: Table): Problem[] {
  const width = table.children[0]?.children.length ?? 0;
  return table.children
    .filter((row) => row.children.length !== width)
    .map((row) => {
      const found = row.children.length;
      return problemAt(positionOfNode(file, row), 'tables', {
        en: [
          `this row has ${found} cell${found === 1 ? '' : 's'}`,
          `${width}, as the table’s head has`,
          'write — for a value that is not given, and \\| for a bar inside a cell',
        ],
        zh: [`这一行有${found}个单元格`, `应与表头一样有${width}个`, '没有的数值写—；单元格里的竖线写\\|'],
      });
    });
}
