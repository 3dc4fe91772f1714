import type { Element, Nodes } from 'hast';

export const isElement = (node: Nodes): node is Element => node.type === 'element';

/** Names of an element's classes. */
export const words = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : [];

export const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The first element of a name, the node itself among them. */
export function find(node: Nodes, name: string): Element | undefined {
  if (isElement(node) && node.tagName === name) return node;
  return 'children' in node ? node.children.map((child) => find(child, name)).find(Boolean) : undefined;
}

/** Shows every element to `visit`. */
export function walk(node: Nodes, visit: (element: Element) => void): void {
  if (isElement(node)) visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
