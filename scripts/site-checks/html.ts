import { type DefaultTreeAdapterMap, parse } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['childNode'];

/** All elements of a document, in its order. What stands in `<noscript>` counts: a reader without script sees it. */
export function readElements(html: string): Element[] {
  const found: Element[] = [];
  const walk = (nodes: Node[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      found.push(node);
      walk('content' in node ? node.content.childNodes : node.childNodes);
    }
  };
  walk(parse(html, { scriptingEnabled: false }).childNodes);
  return found;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** `rel="alternate nofollow"` -> has `alternate`. */
export const hasWord = (element: Element, name: string, word: string): boolean =>
  (attribute(element, name) ?? '').toLowerCase().split(/\s+/).includes(word);

export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** `<a href="/x/">`: an element as it is said in a message. */
export function sayElement(element: Element, ...names: string[]): string {
  const shown = names.flatMap((name) => {
    const value = attribute(element, name);
    return value === undefined ? [] : [` ${name}="${shorten(value)}"`];
  });
  return `<${element.tagName}${shown.join('')}>`;
}

export const shorten = (text: string, most = 80): string => (text.length > most ? `${text.slice(0, most)}…` : text);
