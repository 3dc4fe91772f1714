import { fold } from '../../../scripts/search/query/index.ts';
import type { Item } from './filter.ts';

/** An entry, its element, and its place in the whole list. The list is complete without script. */
export interface Entry extends Item {
  element: HTMLElement;
  place: number;
}

/**
 * The entries of a list: those that its page has, and those of its further pages, which are fetched when they are asked
 * for. Each page but the last has as many as the first.
 */
export function openEntries(list: HTMLElement, rest: readonly string[], keys: readonly string[]) {
  const readAll = (elements: Iterable<Element>, from: number): Entry[] =>
    Array.from(elements, (element, index) => readEntry(element as HTMLElement, from + index, keys));
  const pages: Entry[][] = [readAll(list.children, 0)];
  const onAPage = pages[0]!.length;
  const asked = new Map<number, Promise<void>>();

  async function fetchPage(index: number): Promise<void> {
    const response = await fetch(rest[index - 1]!);
    if (!response.ok) throw new Error(response.url);
    pages[index] = readAll(entriesOf(await response.text()), index * onAPage);
  }

  const needPage = (index: number): Promise<void> => {
    const page = asked.get(index) ?? fetchPage(index);
    asked.set(index, page);
    // What could not be had is asked for again the next time.
    return page.catch(() => void asked.delete(index));
  };

  return {
    /** The first so many entries at least, of all pages that could be had. */
    async read(wanted: number): Promise<Entry[]> {
      const last = Math.min(rest.length, Math.ceil(wanted / onAPage) - 1);
      await Promise.all(Array.from({ length: Math.max(0, last) }, (_, index) => needPage(index + 1)));
      return pages.flat();
    },
    isWhole: (): boolean => Object.keys(pages).length === rest.length + 1,
  };
}

const entriesOf = (html: string): Element[] => [
  ...new DOMParser().parseFromString(html, 'text/html').querySelector('[data-list]')!.children,
];

function readEntry(element: HTMLElement, place: number, keys: readonly string[]): Entry {
  const facets = Object.fromEntries(keys.map((key) => [key, (element.dataset[key] ?? '').split('|').filter(Boolean)]));
  return { element, place, text: fold(element.textContent), facets };
}

/** `date`, `-date` (latest first), `title`: by the entry's `data-sort-…`; otherwise as the page has them. */
export function order(entries: readonly Entry[], sort: string | undefined): Entry[] {
  if (!sort) return entries.toSorted((a, b) => a.place - b.place);
  const key = `sort${sort.replace(/^-/, '').replace(/^./, (first) => first.toUpperCase())}`;
  const down = sort.startsWith('-') ? -1 : 1;
  const valueOf = ({ element }: Entry) => element.dataset[key] ?? element.querySelector('a, th')?.textContent ?? '';
  return entries.toSorted(
    (a, b) => down * valueOf(a).localeCompare(valueOf(b), document.documentElement.lang) || a.place - b.place,
  );
}
