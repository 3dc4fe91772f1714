import { type DefaultTreeAdapterMap } from 'parse5';
import { attribute, type Element, hasWord } from '../site-checks/html.ts';

type Node = DefaultTreeAdapterMap['childNode'];

const SILENT = new Set(['svg', 'script', 'style', 'sup', 'noscript', 'template']);

/** Elements whose words search does not read: drawings, footnote marks, and what the page marks so. */
export const isSilent = (element: Element): boolean =>
  SILENT.has(element.tagName) ||
  attribute(element, 'data-pagefind-ignore') !== undefined ||
  hasWord(element, 'class', 'visually-hidden') ||
  attribute(element, 'hidden') !== undefined;

/** The words of an element, in one line. */
export const wordsOf = (element: Element): string => oneLine(rawWords(element));

/** The words of its children, with a space between two: the cells of a row. */
export const wordsApart = (element: Element): string => oneLine(element.childNodes.map(rawWords).join(' '));

export const childElements = (element: Element): Element[] =>
  element.childNodes.filter((node): node is Element => 'tagName' in node);

/** The first element inside, in the order of the page, that passes a test. */
export function findInside(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (const child of childElements(element)) {
    const found = test(child) ? child : findInside(child, test);
    if (found) return found;
  }
  return undefined;
}

function rawWords(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node) || isSilent(node)) return '';
  return node.tagName === 'br' ? ' ' : node.childNodes.map(rawWords).join('');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
