import type { Link, Root } from 'mdast';
import type { VFile } from 'vfile';
import { contentLink } from '../addresses.ts';
import { locationOf } from './location.ts';
import { nodesNow } from './nodes.ts';

/** `[](#fig-regions)`: a link without words into the library prints the number and the title of what it leads to. */
export function readReferences(tree: Root): void {
  for (const { node } of nodesNow(tree, 'link')) {
    if (node.children.length === 0 && (node.url.startsWith('#') || contentLink.test(node.url)))
      node.data = { ...node.data, reference: true };
  }
}

/** Whether a link prints what it leads to. */
export const isReference = ({ data }: Link): boolean => data?.reference === true;

/** A component prints it: number and title may stand in another file. */
export function referenceComponents() {
  return (tree: Root, file: VFile) => {
    const place = locationOf(file);
    if (!place) return;
    for (const { node, index, parent } of nodesNow(tree, 'link')) {
      if (!isReference(node) || !parent) continue;
      const { lang, report, slug } = place;
      const values = { to: node.url, lang, report, slug };
      parent.children[index] = {
        type: 'mdxJsxTextElement',
        name: 'Reference',
        attributes: Object.entries(values).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
        children: [],
      };
    }
  };
}

declare module 'mdast' {
  interface LinkData {
    reference?: boolean;
  }
}
