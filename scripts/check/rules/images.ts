import { visit } from 'unist-util-visit';
import type { Rule } from '../../content/library.ts';
import { positionOfNode, problemAt } from '../../content/position.ts';
import type { Problem } from '../../content/problem.ts';

/** Images are no part of the format: what a picture says stands as a figure or as text, so that all can read and search it. */
export const images: Rule = ({ pages }) =>
  pages.flatMap(({ path, tree }) => {
    const problems: Problem[] = [];
    if (tree) {
      visit(tree, (node) => {
        if (node.type === 'image' || node.type === 'imageReference')
          problems.push(problemAt(positionOfNode(path.file, node), 'images', node.alt?.trim() ? image : bare));
      });
    }
    return problems;
  });

const expected = {
  en: 'its data as a <Figure> with a table, or what it shows in words',
  zh: '应把数据写成带表格的<Figure>，或用文字说明',
};
const todo = { en: 'replace it', zh: '请替换' };

const image: Problem['message'] = {
  en: ['an image stands here', expected.en, todo.en],
  zh: ['这里有图片', expected.zh, todo.zh],
};
const bare: Problem['message'] = {
  en: ['an image without a description stands here', expected.en, todo.en],
  zh: ['这里有没有说明文字的图片', expected.zh, todo.zh],
};
