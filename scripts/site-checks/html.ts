import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { readTags } from './tags.ts';

export interface Element {
  tagName: string;
  /** Its start tag and its end tag, as the page has them; empty where there is none, or none is known. */
  tag: string;
  end: string;
  attrs: { name: string; value: string }[];
  childNodes: (Element | Text)[];
  parentNode: Element | undefined;
}

export interface Text {
  value: string;
  /** As the page has it. */
  source: string;
}

export interface Html {
  /** Stands around everything and has no tag itself; undefined where the page does not close its tags as it opens them. */
  root?: Element;
  /** All elements, in the document's order. What stands in `<noscript>` counts: a reader without script sees it. */
  elements: Element[];
}

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

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** `rel="alternate nofollow"` -> has `alternate`. */
export const hasWord = (element: Element, name: string, word: string): boolean =>
  (attribute(element, name) ?? '').toLowerCase().split(/\s+/).includes(word);

export const textOf = (node: Element | Text): string =>
  'value' in node ? node.value : node.childNodes.map(textOf).join('');

/** `<a href="/x/">`: an element as it is said in a message. */
export function sayElement(element: Element, ...names: string[]): string {
  const shown = names.flatMap((name) => {
    const value = attribute(element, name);
    return value === undefined ? [] : [` ${name}="${shorten(value)}"`];
  });
  return `<${element.tagName}${shown.join('')}>`;
}

export const shorten = (text: string, most = 80): string => (text.length > most ? `${text.slice(0, most)}…` : text);
