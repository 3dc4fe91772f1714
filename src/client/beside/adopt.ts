import { decoded } from '../pages/request.ts';

/** Attributes that name ids, one or several with spaces between. */
const NAMING = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'for', 'headers'];

/** What never comes along: it would do something, or is of use only where the text stands alone. */
const LEFT_OUT = 'script, style, link, iframe, object, embed, form, base, meta, .tools > [hreflang]';

/** The id by which a block is known: its own, or that of the heading in it. */
export const blockId = (block: Element): string | undefined =>
  block.id || block.querySelector(':scope > :is(h2, h3, h4, h5, h6)[id]')?.id || undefined;

/** The text that a block is taken from. */
export interface Source {
  /** What its ids get in front, so that two texts do not have the same. */
  prefix: string;
  address: string;
  text: Element;
}

/**
 * A block of another page, made part of this one. The row that it stands in has its id; ids inside get the prefix, and what
 * names them follows. What leads elsewhere on the other page leads to that page. `rows` are the ids that rows have.
 */
export function adopt(block: Element, { prefix, address, text }: Source, rows: ReadonlySet<string>): Element {
  const copy = document.importNode(block, true);
  for (const part of copy.querySelectorAll(LEFT_OUT)) part.remove();
  const renamed = (id: string) => (rows.has(id) ? id : prefix + id);
  const target = (id: string) =>
    rows.has(id) || text.querySelector(`[id="${CSS.escape(decoded(id))}"]`) ? `#${renamed(id)}` : `${address}#${id}`;
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (/^on/i.test(name)) element.removeAttribute(name);
      else if (name === 'id' && rows.has(value)) element.removeAttribute(name);
      else if (name === 'id') element.id = prefix + value;
      else if (NAMING.includes(name)) element.setAttribute(name, value.split(' ').map(renamed).join(' '));
      else if (/href$/.test(name) && value.startsWith('#')) element.setAttribute(name, target(value.slice(1)));
      else if (value.includes('url(#'))
        element.setAttribute(
          name,
          value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed(id)})`),
        );
    }
  }
  return copy;
}
