import { adopt, blockId, type Source } from './adopt.ts';
import { keysOf, pairBlocks } from './pair.ts';

/** One of the two texts. */
export interface Side {
  lang: string;
  /** What the language is called. */
  name: string;
  address: string;
  page: Document;
}

/** The text of a page; null where it has none. */
export const textOf = (page: Document): Element | null => page.querySelector('main article.prose');

export const titleOf = (page: Document): string | undefined => page.querySelector('h1')?.textContent.trim();

/** Sets two texts paragraph beside paragraph into the parts of the page. `tags` are those of the languages: `zh-CN`. */
export function show(sides: readonly [Side, Side], part: (name: string) => HTMLElement, tags: Record<string, string>) {
  const tagOf = ({ lang }: Side): string => tags[lang] ?? '';
  part('text').replaceChildren(...rowsOf(sides, tagOf));
  part('title').replaceChildren(...sides.map((side) => headingOf(side, tagOf(side))));
  part('heads').replaceChildren(...sides.map((side) => linkTo(side, tagOf(side))));
  part('heads').hidden = false;
  document.title = `${sides.map(({ page }) => titleOf(page) ?? '').join(' / ')} · ${document.title}`;
}

function rowsOf(sides: readonly [Side, Side], tagOf: (side: Side) => string): HTMLElement[] {
  const blocks = sides.map(({ page }) => [...textOf(page)!.children]) as [Element[], Element[]];
  const keys = blocks.map((side) =>
    keysOf(side.map((block) => ({ id: blockId(block), kind: `${block.localName}.${block.className}` }))),
  ) as [string[], string[]];
  const ids = new Set(blocks.flat().flatMap((block) => blockId(block) ?? []));
  const sources = sides.map(({ lang, address, page }): Source => ({
    prefix: `${lang}-`,
    address,
    text: textOf(page)!,
  }));
  return pairBlocks(...keys).map(({ key, first, second }) => {
    const cells = [first, second].map((at, index) => {
      const content = at === undefined ? [] : [adopt(blocks[index]![at]!, sources[index]!, ids)];
      return box('prose in-language', content, tagOf(sides[index]!));
    });
    const row = box('beside-row', cells);
    if (ids.has(key)) row.id = key;
    return row;
  });
}

function headingOf({ page }: Side, tag: string): HTMLElement {
  const heading = document.createElement('span');
  heading.className = 'in-language';
  heading.lang = tag;
  for (const node of page.querySelector('h1')?.childNodes ?? []) heading.append(document.importNode(node, true));
  return heading;
}

const linkTo = ({ name, address }: Side, tag: string): HTMLElement =>
  Object.assign(document.createElement('a'), { href: address, textContent: name, lang: tag, hreflang: tag });

function box(className: string, content: Element[], lang?: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  if (lang !== undefined) element.lang = lang;
  element.append(...content);
  return element;
}
