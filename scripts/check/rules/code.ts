import { visit } from 'unist-util-visit';
import { positionOfNode, type Problem, problemAt, type Rule } from '../../content/index.ts';
import { openFence } from '../fences.ts';

/** A block of code ends where a line says so, and not with the text. */
export const code: Rule = ({ pages }) =>
  pages.flatMap((page) => {
    const problems: Problem[] = [];
    if (page.tree)
      visit(page.tree, 'code', (node) => {
        const fence = openFence(page, node);
        if (fence)
          problems.push(
            problemAt(positionOfNode(page.path.file, node), 'code', (words) => words.code.notClosed(fence)),
          );
      });
    return problems;
  });
