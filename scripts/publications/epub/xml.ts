import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];
export type Node = DefaultTreeAdapterMap['childNode'];

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const hasClass = (element: Element, ...names: string[]): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).some((name) => names.includes(name));

export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Elements below a node, and the node itself, in the order of the text. */
export function* elementsIn(node: Node): Generator<Element> {
  if (!isElement(node)) return;
  yield node;
  for (const child of node.childNodes) yield* elementsIn(child);
}

export const readHtml = (html: string): Node[] => parseFragment(html).childNodes;

export const escapeXml = (text: string): string =>
  // XML 1.0 has no place for most control characters.
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const HTML = 'http://www.w3.org/1999/xhtml';

/** Nodes of HTML as XML; what is of another language (SVG, MathML) says so where it begins. */
export const toXml = (nodes: readonly Node[], around: string = HTML): string =>
  nodes
    .map((node) => (isElement(node) ? elementToXml(node, around) : 'value' in node ? escapeXml(node.value) : ''))
    .join('');

function elementToXml({ tagName, attrs, childNodes, namespaceURI }: Element, around: string): string {
  const space = namespaceURI === around ? '' : ` xmlns="${namespaceURI}"`;
  const kept = attrs.filter(({ prefix, name }) => prefix || name !== 'xmlns');
  const said = kept.map(({ prefix, name, value }) => ` ${prefix ? `${prefix}:` : ''}${name}="${escapeXml(value)}"`);
  const start = `<${tagName}${space}${said.join('')}`;
  const isVoid = childNodes.length === 0 && !(namespaceURI === (HTML as string) && !VOID.has(tagName));
  return isVoid ? `${start}/>` : `${start}>${toXml(childNodes, namespaceURI)}</${tagName}>`;
}

const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
