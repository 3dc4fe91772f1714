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
