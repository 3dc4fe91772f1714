import { visit } from 'unist-util-visit';
import { positionOfNode, type Problem, problemAt, type Rule } from '../../content/index.ts';

/** Images are no part of the format: what a picture says stands as a figure or as text, so that all can read and search it. */
export const images: Rule = ({ pages }) =>
  pages.flatMap(({ path, tree }) => {
    const problems: Problem[] = [];
    if (tree) {
      visit(tree, (node) => {
        if (node.type === 'image' || node.type === 'imageReference')
          problems.push(
            problemAt(
              positionOfNode(path.file, node),
              'images',
              node.alt?.trim() ? (words) => words.images.image : (words) => words.images.undescribed,
            ),
          );
      });
    }
    return problems;
  });
