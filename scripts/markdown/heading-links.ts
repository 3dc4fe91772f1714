import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { addressOfText } from '../addresses.ts';
import { catalogue, type Lang, nameAmong, nameInSentence } from '../languages/index.ts';
import { locationOf } from './location.ts';
import { elementsNow } from './nodes.ts';

/** The same page in another language. */
interface Translation {
  lang: Lang;
  shortName: string;
  /** As a sentence of the page's language has it. */
  name: string;
  href: string;
}

const HEADING = /^h[2-6]$/;

/**
 * Without script, a reader can copy the address of any heading or paragraph and change to the same place in each
 * other language: each gets small links for it. Those of a paragraph are left out of the tab order and of what a
 * screen reader says, because the heading above has the same ones. `base` is the site's sub-path, `languages` are those
 * of the library.
 *
 * A text is compiled as if every language had it; `withoutLinksTo` takes the links out where one has not.
 */
export function headingLinks({ base, languages }: { base: string; languages: readonly Lang[] }) {
  return (tree: Root, file: VFile) => {
    const place = locationOf(file);
    if (!place) return;
    const others = languages.filter((lang) => lang !== place.lang);
    const translations = others.map((lang) => ({
      lang,
      shortName: nameAmong(lang, languages).shortName,
      name: nameInSentence(place.lang, lang, languages),
      href: base + addressOfText({ ...place, lang }),
    }));
    for (const { node, index, parent } of elementsNow(tree)) {
      const id = node.properties.id;
      if (typeof id !== 'string' || !parent || id === 'footnote-label') continue;
      if (node.tagName === 'p') node.children.push(asideLinks(id, translations));
      if (HEADING.test(node.tagName)) parent.children[index] = headingWithLinks(node, id, place.lang, translations);
    }
  };
}

function headingWithLinks(heading: Element, id: string, from: Lang, translations: Translation[]): Element {
  const { markdown: words } = catalogue(from);
  const text = withoutFootnotes(heading);
  const anchor = link(`#${id}`, '#', { className: ['anchor'], ariaLabel: `${words.linkToHere}: ${text}` });
  const swaps = translations.map(({ lang, shortName, name, href }) =>
    link(`${href}#${id}`, shortName, {
      className: ['swap'],
      hrefLang: lang,
      ariaLabel: `${shortName}: ${words.hereIn(name)}, ${text}`,
    }),
  );
  return element('div', { className: ['heading', `heading-${heading.tagName}`] }, [
    heading,
    element('span', { className: ['tools'], dataPagefindIgnore: '' }, [anchor, ...swaps]),
  ]);
}

/** A heading's words; the number of a footnote is none of them. */
const withoutFootnotes = (node: Element): string =>
  node.children.map((child) => (isFootnote(child) ? '' : toTextOf(child))).join('');

const toTextOf = (node: ElementContent): string => (node.type === 'element' ? withoutFootnotes(node) : toString(node));

const isFootnote = (node: ElementContent): boolean => node.type === 'element' && 'dataFootnoteRef' in node.properties;

function asideLinks(id: string, translations: Translation[]): Element {
  const hidden = { tabIndex: -1 };
  const anchor = link(`#${id}`, '¶', hidden);
  const swaps = translations.map(({ lang, shortName, href }) =>
    link(`${href}#${id}`, shortName, { ...hidden, hrefLang: lang }),
  );
  return element('span', { className: ['tools'], ariaHidden: 'true', dataPagefindIgnore: '' }, [anchor, ...swaps]);
}

const link = (href: string, text: string, properties: Element['properties']): Element =>
  element('a', { href, ...properties }, [{ type: 'text', value: text }]);

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/**
 * The HTML of a text without the links of its blocks to `address`, a translation that is not there, or that lacks some of
 * the blocks: links to those of which it `has` the id stay.
 */
export function withoutLinksTo(html: string, address: string, has: (id: string) => boolean = () => false): string {
  const escaped = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return html.replace(
    new RegExp(`<a href="${escaped}#([^"]*)"[^>]*\\shreflang=[^>]*>[^<]*</a>`, 'g'),
    (link, id: string) => (has(id) ? link : ''),
  );
}
