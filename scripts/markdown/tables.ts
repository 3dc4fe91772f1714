import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Plain tables: column alignment becomes a class, because it would otherwise become an inline style, which the
 * content security policy refuses; and a wide table gets a box of its own that scrolls and takes the keyboard.
 */
export function tables() {
  return (tree: Root) =>
    visit(tree, 'element', (node: Element, index, parent) => {
      if ((node.tagName === 'th' || node.tagName === 'td') && node.properties.align) {
        node.properties.className = [`align-${String(node.properties.align)}`];
        delete node.properties.align;
      }
      if (node.tagName === 'table' && parent && index !== undefined && !isBox(parent)) {
        parent.children[index] = box(node);
        return [SKIP, index];
      }
      return undefined;
    });
}

const isBox = (node: { type: string }): boolean =>
  node.type === 'element' && (node as Element).properties.dataScroll === '';

const box = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table-scroll'], dataScroll: '', tabIndex: 0 },
  children: [table],
});
