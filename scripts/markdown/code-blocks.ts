import type { Root } from 'hast';
import { elementsNow } from './nodes.ts';

/** A block of code scrolls, and takes the keyboard; its id stands at the whole block. */
export function codeBlocks() {
  return (tree: Root) => {
    for (const { node } of elementsNow(tree)) {
      const [code] = node.children;
      if (node.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') continue;
      const { id } = code.properties;
      delete code.properties['id'];
      node.properties = { ...node.properties, ...(id !== undefined && { id }), tabIndex: 0 };
    }
  };
}
