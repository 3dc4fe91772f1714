import { fetchPage } from '../pages/fetch-page.ts';
import { readRequest } from '../pages/request.ts';
import { keepQuery, type OtherLanguage } from '../pages/switch.ts';
import { adopt, blockId, type Source } from './adopt.ts';
import { keepPlace } from './keep-place.ts';
import { keysOf, pairBlocks } from './pair.ts';

/** What the page hands over. */
interface BesideSetup {
  base: string;
  lang: string;
  /** What the page's own language is called. */
  name: string;
  others: OtherLanguage[];
  /** For `lang`, by code: `zh-CN`. */
  tags: Record<string, string>;
  /** `{language}` stands for what a language is called. */
  faults: Record<
    'nothing' | 'unreadable' | 'language' | 'noPage' | 'lacking' | 'noText' | 'noBlock' | 'failed',
    string
  >;
}

/** One of the two texts. */
interface Side {
  lang: string;
  name: string;
  address: string;
  page: Document;
}

export async function startBeside(root: HTMLElement, setup: BesideSetup): Promise<void> {
  const part = <E extends HTMLElement = HTMLElement>(name: string) => root.querySelector<E>(`[data-part="${name}"]`)!;
  const { base, faults } = setup;
  const asked = new URLSearchParams(location.search).get('with');
  const other = asked === null ? setup.others[0] : setup.others.find(({ lang }) => lang === asked);
  keepQuery(setup.others, () => ({ with: setup.lang }));
  const request = readRequest(location.search, location.hash, 'page');
  if (typeof request === 'string') return say(faults[request]);
  const { place, block } = request;
  leadToOthers(place);
  if (!other) return say(faults.language);
  const arrive = keepPlace(root);
  const sides = [{ lang: setup.lang, name: setup.name }, other].map(({ lang, name }) => ({
    lang,
    name,
    address: `${base}/${lang}/${place}/`,
  }));
  try {
    const pages = await Promise.all(sides.map(({ address }) => fetchPage(address)));
    const found = sides.flatMap((side, index): Side[] => (pages[index] ? [{ ...side, page: pages[index] }] : []));
    const [first, second] = found;
    if (!first) return say(faults.noPage);
    if (!second) {
      const lacking = sides.find((_, index) => !pages[index])!;
      return say(faults.lacking.replace('{language}', lacking.name), [first]);
    }
    if (!found.every(({ page }) => textOf(page))) return say(faults.noText, found);
    show(first, second);
    if (block && !document.getElementById(block)) part('status').textContent = faults.noBlock;
    arrive(block);
    root.dataset['ready'] = 'beside';
  } catch {
    say(faults.failed);
  }

  /** What is wrong, and where to go. */
  function say(text: string, pages: readonly Side[] = []): void {
    part('status').textContent = text;
    const list = part('ways').querySelector('ul')!;
    for (const { lang, address, name, page } of pages.toReversed()) {
      const link = Object.assign(document.createElement('a'), { href: address });
      link.lang = setup.tags[lang] ?? '';
      link.textContent = [page.querySelector('h1')?.textContent.trim(), name].filter(Boolean).join(' · ');
      const item = document.createElement('li');
      item.append(link);
      list.prepend(item);
    }
    part('ways').hidden = false;
    root.dataset['ready'] = 'fault';
  }

  /** Of three languages any two. */
  function leadToOthers(place: string): void {
    for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-with]')) {
      const lang = link.dataset['with']!;
      link.href = `?${new URLSearchParams({ page: place, with: lang }).toString()}${location.hash}`;
      if (lang === other?.lang) link.setAttribute('aria-current', 'true');
    }
    const choice = root.querySelector<HTMLElement>('[data-part="choice"]');
    if (choice) choice.hidden = false;
  }

  function show(first: Side, second: Side): void {
    const blocks = [first, second].map(({ page }) => [...textOf(page)!.children]) as [Element[], Element[]];
    const keys = blocks.map((side) =>
      keysOf(side.map((block) => ({ id: blockId(block), kind: `${block.localName}.${block.className}` }))),
    ) as [string[], string[]];
    const ids = new Set(blocks.flat().flatMap((block) => blockId(block) ?? []));
    const sources = [first, second].map(({ lang, address, page }): Source => ({
      prefix: `${lang}-`,
      address,
      text: textOf(page)!,
    }));
    const rows = pairBlocks(...keys).map((row) => {
      const cells = ([first, second] as const).map((side, index) => {
        const at = index === 0 ? row.first : row.second;
        return cell(side, at === undefined ? [] : [adopt(blocks[index]![at]!, sources[index]!, ids)]);
      });
      const element = box('beside-row', cells);
      if (ids.has(row.key)) element.id = row.key;
      return element;
    });
    part('text').replaceChildren(...rows);
    part('title').replaceChildren(...[first, second].map(titleOf));
    part('heads').replaceChildren(...[first, second].map(linkTo));
    part('heads').hidden = false;
    document.title = `${[first, second].map(({ page }) => page.querySelector('h1')?.textContent.trim() ?? '').join(' / ')} · ${document.title}`;
  }

  function cell({ lang }: Side, content: Element[]): HTMLElement {
    const element = box('prose in-language', content);
    element.lang = setup.tags[lang] ?? '';
    return element;
  }

  function titleOf({ lang, page }: Side): HTMLElement {
    const title = document.createElement('span');
    title.className = 'in-language';
    title.lang = setup.tags[lang] ?? '';
    for (const node of page.querySelector('h1')?.childNodes ?? []) title.append(document.importNode(node, true));
    return title;
  }

  function linkTo({ lang, name, address }: Side): HTMLElement {
    const link = Object.assign(document.createElement('a'), { href: address, textContent: name });
    link.lang = setup.tags[lang] ?? '';
    link.hreflang = link.lang;
    return link;
  }
}

const textOf = (page: Document): Element | null => page.querySelector('main article.prose');

function box(className: string, content: Element[]): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.append(...content);
  return element;
}
