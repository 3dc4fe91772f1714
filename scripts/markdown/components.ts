import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { locationOf } from './location.ts';
import { attributesOf, readFigure } from '../tables/index.ts';

/** The components that content may use. `Allow` speaks to the check alone and leaves no trace on a page. */
export const componentNames = ['Figure', 'Note', 'Allow'] as const;

/**
 * Hands each component what it needs: where it stands (`lang`, `report`) and, to a figure, the data read
 * from its table as JSON; the table itself is drawn from that data. A figure whose table stands in a data file asks the
 * library for it by its id.
 */
export function components() {
  return (tree: Root, file: VFile) => {
    const place = locationOf(file);
    if (!place) return;
    tree.children = tree.children.filter((node) => !(isElement(node) && node.name === 'Allow'));
    for (const node of tree.children.filter(isElement)) {
      if (node.name === 'Figure') {
        const { id = '', data } = attributesOf(node);
        const { figure } = readFigure(node, place.lang);
        if (!figure && data === undefined) continue;
        node.attributes = [figure ? attribute('figure', JSON.stringify(figure)) : attribute('id', id)];
        node.children = [];
      }
      node.attributes.push(attribute('lang', place.lang), attribute('report', place.report));
    }
  };
}

export const isElement = (node: { type: string }): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement';

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });
