import type { Element, Nodes as HastNodes, Root } from 'hast';
import type { Nodes } from 'mdast';
import { isElement, words } from './hast.ts';

/** The footnotes of all texts in their order, each with a number, and what refers to them. */
export interface Footnotes {
  items: { number: number; content: Root }[];
  /** Nothing where a link is none to a footnote; an empty list where it only leads back to the text. */
  referenceAt: (link: Element) => Nodes | Nodes[] | undefined;
}

export function footnotesIn(tree: Root): Footnotes {
  const items = itemsIn(tree);
  const numbers = new Map(items.map(({ properties: { id } }, index) => [String(id), index + 1]));
  return {
    items: items.map(({ children }, index) => ({
      number: index + 1,
      content: { type: 'root', children: children as Root['children'] },
    })),
    referenceAt({ properties }) {
      if (properties['dataFootnoteBackref'] !== undefined) return [];
      const id = decodeURIComponent(String(properties['href']).split('#')[1] ?? '');
      const number = properties['dataFootnoteRef'] === undefined ? undefined : numbers.get(id);
      return number === undefined ? undefined : { type: 'footnoteReference', identifier: String(number) };
    },
  };
}

function itemsIn(node: HastNodes, isInside = false): Element[] {
  if (!('children' in node)) return [];
  const inside = isInside || (isElement(node) && words(node).includes('footnotes'));
  return node.children.flatMap((child) =>
    inside && isElement(child) && child.tagName === 'li' ? [child] : itemsIn(child, inside),
  );
}
