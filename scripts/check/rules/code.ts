import { positionOfNode, problemAt, type Rule } from '../../content/index.ts';
import { nodesIn } from '../../markdown/index.ts';
import { openFence } from '../fences.ts';

/** A block of code ends where a line says so, and not with the text. */
export const code: Rule = ({ pages }) =>
  pages.flatMap((page) =>
    nodesIn(page.tree, 'code').flatMap(({ node }) => {
      const fence = openFence(page, node);
      return fence
        ? [problemAt(positionOfNode(page.path.file, node), 'code', (words) => words.code.notClosed(fence))]
        : [];
    }),
  );
