import type { Element, Root } from 'hast';
import { elementsNow } from './nodes.ts';

/**
 * Plain tables: column alignment becomes a class, because it would otherwise become an inline style, which the
 * content security policy refuses; and a wide table gets a box of its own that scrolls and takes the keyboard.
 */
export function tables() {
  return (tree: Root) => {
    for (const { node, index, parent } of elementsNow(tree)) {
      if ((node.tagName === 'th' || node.tagName === 'td') && node.properties.align) {
        node.properties.className = [`align-${String(node.properties.align)}`];
        delete node.properties.align;
      }
      if (node.tagName === 'table' && parent) parent.children[index] = box(node);
    }
  };
}

const box = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table-scroll'], dataScroll: '', tabIndex: 0 },
  children: [table],
});
