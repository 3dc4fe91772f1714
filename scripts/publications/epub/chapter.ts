import { attribute, type Element, hasClass, isElement, type Node } from './xml.ts';
import { xmlId } from './ids.ts';

/** Where a book has what its texts lead to. */
interface Places {
  /** The file that has an id of the page. */
  fileOf: (id: string) => string | undefined;
  /** A picture of the site by its address there: its name in the book. */
  picture: (address: string) => string | undefined;
  /** The address of the report's page: other links count from it. */
  url: string;
}

/** What only a screen needs, and what a drawing says. */
const LEFT_OUT = ['tools', 'figure-links', 'figure-description', 'visually-hidden'];
const NO_BOOK = new Set(['summary', 'script', 'button', 'source', 'nav']);
/** What is folded away on a screen, or offers several files, is a box in a book. */
const RENAMED: Record<string, string> = { details: 'div', picture: 'span' };
const KEPT =
  /^(?:aria-|id$|class$|href$|src$|alt$|lang$|title$|role$|dir$|cite$|datetime$|(?:col|row)span$|scope$|start$|reversed$|value$|width$|height$|rel$|type$)/;

/** Nodes of the page as a book has them; they are changed in place. */
export const toBook = (nodes: readonly Node[], places: Places): Node[] =>
  nodes.flatMap((node) => (isElement(node) ? elementToBook(node, places) : [node]));

function elementToBook(element: Element, places: Places): Node[] {
  if (NO_BOOK.has(element.tagName) || hasClass(element, ...LEFT_OUT)) return [];
  // Drawings and formulas stay as they are.
  if (element.namespaceURI.endsWith('/svg') || element.namespaceURI.endsWith('/MathML')) return [element];
  element.childNodes = toBook(element.childNodes, places);
  if (isOfTheSite(element)) return element.childNodes;
  const attrs = element.attrs.filter(({ name }) => KEPT.test(name)).flatMap((one) => changed(element, one, places));
  element.attrs = [...attrs, ...roleOf(element)].map(([name, value]) => ({ name, value }));
  if (element.tagName === 'img' && attribute(element, 'src') === undefined) return [];
  element.tagName = RENAMED[element.tagName] ?? element.tagName;
  return [element];
}

/**
 * A link that a book does without: from a picture to its largest file, which the book has in its place, and from a number in a
 * text to its series, as reading systems show links far louder than the site does.
 */
const isOfTheSite = (element: Element): boolean =>
  element.tagName === 'a' && (hasClass(element, 'value-of') || isInPicture(element));

const isInPicture = ({ parentNode }: Element): boolean =>
  parentNode !== null && 'attrs' in parentNode && hasClass(parentNode, 'picture');

type Attribute = [name: string, value: string];

function changed(element: Element, { name, value }: Element['attrs'][number], places: Places): Attribute[] {
  if (name === 'lang')
    return [
      ['lang', value],
      ['xml:lang', value],
    ];
  if (name === 'id') return [['id', xmlId(value)]];
  if (name === 'href') return [['href', targetOf(value, places)]];
  if (name === 'src') return [places.picture(value)].flatMap((file): Attribute[] => (file ? [['src', file]] : []));
  // A box that scrolls on a screen has a role and a name there.
  if (hasClass(element, 'table-scroll') && name !== 'class') return [];
  if (/^aria-(?:labelledby|describedby|controls)$/.test(name)) return [[name, value.replace(/\S+/g, xmlId)]];
  if (/^(?:width|height)$/.test(name) && element.tagName !== 'img') return [];
  return [[name, value]];
}

/** `#overview/status/s1` -> `part-2.xhtml#i-overview.status.s1`; any other address is whole. */
function targetOf(href: string, { fileOf, url }: Places): string {
  if (!href.startsWith('#')) return new URL(href, url).href;
  const id = decodeURIComponent(href.slice(1));
  const file = fileOf(id);
  return file === undefined ? url : `${file}#${xmlId(id)}`;
}

/** What a reading system has to know of notes (EPUB 3 Structural Semantics). */
function roleOf(element: Element): Attribute[] {
  const has = (name: string) => attribute(element, name) !== undefined;
  if (has('data-footnote-ref'))
    return [
      ['epub:type', 'noteref'],
      ['role', 'doc-noteref'],
    ];
  if (has('data-footnote-backref'))
    return [
      ['epub:type', 'backlink'],
      ['role', 'doc-backlink'],
    ];
  if (hasClass(element, 'footnotes'))
    return [
      ['epub:type', 'footnotes'],
      ['role', 'doc-endnotes'],
    ];
  return element.tagName === 'li' && /^.*\/user-content-fn-/.test(attribute(element, 'id') ?? '')
    ? [['epub:type', 'footnote']]
    : [];
}
