import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { addresses } from '../addresses.ts';
import { locationOf, type TextLocation } from './location.ts';

const words = {
  zh: { anchor: '本节链接', swap: '英文版此处', other: 'en', short: 'EN' },
  en: { anchor: 'Link to this part', swap: 'This part in Chinese', other: 'zh', short: '中' },
} as const;

const HEADING = /^h[2-6]$/;

/**
 * Without script, a reader can copy the address of any heading or paragraph and change to the same place in the
 * other language: each gets two small links. Those of a paragraph are left out of the tab order and of what a
 * screen reader says, because the heading above has the same ones. `base` is the site's sub-path.
 *
 * A text is compiled as if every language had it; `withoutLinksTo` takes the links out where one has not.
 */
export function headingLinks({ base }: { base: string }) {
  return (tree: Root, file: VFile) => {
    const place = locationOf(file);
    if (!place) return;
    const twin = base + addresses.section(words[place.lang].other, place.report, place.slug);
    visit(tree, 'element', (node, index, parent) => {
      const id = node.properties.id;
      if (typeof id !== 'string' || !parent || index === undefined || id === 'footnote-label') return undefined;
      if (node.tagName === 'p') node.children.push(asideLinks(id, place, twin));
      if (!HEADING.test(node.tagName)) return undefined;
      parent.children[index] = headingWithLinks(node, id, place, twin);
      return [SKIP, index + 1];
    });
  };
}

function headingWithLinks(heading: Element, id: string, place: TextLocation, twin: string): Element {
  const say = words[place.lang];
  const text = toString(heading);
  const tools = [
    link(`#${id}`, '#', { className: ['anchor'], ariaLabel: `${say.anchor}: ${text}` }),
    link(`${twin}#${id}`, say.short, {
      className: ['swap'],
      hrefLang: say.other,
      ariaLabel: `${say.short}: ${say.swap}, ${text}`,
    }),
  ];
  return element('div', { className: ['heading', `heading-${heading.tagName}`] }, [
    heading,
    element('span', { className: ['tools'], dataPagefindIgnore: '' }, tools),
  ]);
}

function asideLinks(id: string, place: TextLocation, twin: string): Element {
  const hidden = { tabIndex: -1 };
  const tools = [
    link(`#${id}`, '¶', hidden),
    link(`${twin}#${id}`, words[place.lang].short, { ...hidden, hrefLang: words[place.lang].other }),
  ];
  return element('span', { className: ['tools'], ariaHidden: 'true', dataPagefindIgnore: '' }, tools);
}

const link = (href: string, text: string, properties: Element['properties']): Element =>
  element('a', { href, ...properties }, [{ type: 'text', value: text }]);

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** The HTML of a text without the links of its blocks to `address`, a translation that is not there. */
export function withoutLinksTo(html: string, address: string): string {
  const escaped = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return html.replace(new RegExp(`<a href="${escaped}#[^"]*"[^>]*\\shreflang=[^>]*>[^<]*</a>`, 'g'), '');
}
