import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A block of code scrolls, and takes the keyboard; its id stands at the whole block. */
export function codeBlocks() {
  return (tree: Root) =>
    visit(tree, 'element', (node: Element) => {
      const [code] = node.children;
      if (node.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return;
      const { id } = code.properties;
      delete code.properties['id'];
      node.properties = { ...node.properties, ...(id !== undefined && { id }), tabIndex: 0 };
    });
}
