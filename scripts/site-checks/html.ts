import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Element, Html } from './element.ts';
import { readTags } from './tags.ts';

/** Reads a page: by its tags, if it is as the site writes pages, otherwise as a browser does. */
export const readHtml = (html: string): Html => readTags(html) ?? { elements: readAsBrowser(html) };

/** All elements of a document. */
export const readElements = (html: string): Element[] => readHtml(html).elements;

/** The same by the rules of browsers, which make something of every text. */
export function readAsBrowser(html: string): Element[] {
  const elements: Element[] = [];
  const convert = (
    nodes: DefaultTreeAdapterMap['childNode'][],
    parentNode: Element | undefined,
  ): Element['childNodes'] =>
    nodes.flatMap((node) => {
      if ('value' in node) return { value: node.value, source: '' };
      if (!('tagName' in node)) return [];
      const element: Element = {
        tagName: node.tagName,
        tag: '',
        end: '',
        attrs: node.attrs,
        childNodes: [],
        parentNode,
      };
      elements.push(element);
      element.childNodes = convert('content' in node ? node.content.childNodes : node.childNodes, element);
      return element;
    });
  convert(parse(html, { scriptingEnabled: false }).childNodes, undefined);
  return elements;
}
