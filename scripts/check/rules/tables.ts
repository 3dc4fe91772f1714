import type { Nodes, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { positionOfNode, type Problem, problemAt, type Rule } from '../../content/index.ts';

/** Every row of a table has as many cells as its head, and rows are parts of a table. */
export const tables: Rule = ({ pages }) =>
  pages.flatMap(({ path, tree, body }) => {
    const problems: Problem[] = [];
    if (!tree) return [];
    visit(tree, 'table', (table: Table) => void problems.push(...raggedRows(path.file, table)));
    visit(tree, 'paragraph', (node, index, parent) => {
      const isCutOff = parent?.children[(index ?? 0) - 1]?.type === 'table';
      if (isLooseRow(node, body))
        problems.push(
          problemAt(
            positionOfNode(path.file, node),
            'tables',
            isCutOff ? (words) => words.tables.cutOff : (words) => words.tables.noHead,
          ),
        );
    });
    return problems;
  });

/** A paragraph that begins with a bar: the line under its head is missing, or an empty line divides it from its table. */
export const isLooseRow = (node: Nodes, body: string): boolean =>
  node.type === 'paragraph' && body[node.position?.start.offset ?? 0] === '|';

function raggedRows(file: string, table: Table): Problem[] {
  const width = table.children[0]?.children.length ?? 0;
  return table.children
    .filter((row) => row.children.length !== width)
    .map((row) => {
      const found = row.children.length;
      return problemAt(positionOfNode(file, row), 'tables', (words) => words.tables.ragged(found, width));
    });
}
