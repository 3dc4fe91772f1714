import type { Node, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { locationOf } from './location.ts';
import { nodesNow } from './nodes.ts';

/** The one component that stands within a paragraph: `<Value indicator="turnover">37.21万亿元</Value>`. */
export const valueElement = 'Value';

/** A value of an indicator in the words of a text. */
export const isValue = (node: Node): node is MdxJsxTextElement =>
  node.type === 'mdxJsxTextElement' && (node as MdxJsxTextElement).name === valueElement;

/** Tells each value in which language it stands: it leads to its indicator there. */
export function values() {
  return (tree: Root, file: VFile) => {
    const place = locationOf(file);
    if (!place) return;
    for (const { node } of nodesNow(tree, 'mdxJsxTextElement'))
      if (isValue(node)) node.attributes.push({ type: 'mdxJsxAttribute', name: 'lang', value: place.lang });
  };
}
