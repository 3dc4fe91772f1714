import { fetchPage } from '../pages/fetch-page.ts';
import { readRequest } from '../pages/request.ts';
import { keepQuery, type OtherLanguage } from '../pages/switch.ts';
import { keepPlace } from './keep-place.ts';
import { show, type Side, textOf, titleOf } from './show.ts';

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
    show([first, second], part, setup.tags);
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
      link.textContent = [titleOf(page), name].filter(Boolean).join(' · ');
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
}
