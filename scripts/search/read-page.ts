import { attribute, type Element, hasWord, readElements } from '../site-checks/html.ts';
import type { Lang } from '../languages/index.ts';
import { readFilters } from './filed.ts';
import { childElements, findInside, isSilent, wordsApart, wordsOf } from './words-of.ts';

/** A paragraph, heading, table row or the like: the smallest thing that a search result leads to. */
export interface Block {
  /** The nearest id at or above it; empty where there is none: then a result leads to the page. */
  id: string;
  /** Number of the heading that it stands under, among `heads`; -1 before the first. */
  head: number;
  text: string;
}

/** What search knows of a page: each text of the library once, with its places. */
export interface SearchPage {
  url: string;
  lang: Lang;
  title: string;
  /** Report and chapter, for the reader: `电商报告2020 · 第1章 …`. */
  where: string;
  kind: string;
  filters: Record<string, string[]>;
  /** For sorting: `2020-11-11`; empty where unknown. */
  date: string;
  heads: string[];
  blocks: Block[];
}

const BLOCKS = new Set([
  'p',
  'li',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'dt',
  'dd',
  'figcaption',
  'blockquote',
  'caption',
]);
const HEADING = /^h[2-6]$/;

/**
 * A built page -> the pages of the index that it makes: itself; each editor's note on it, which is found as a note and
 * not again as part of the text; and each entry of a list that is marked with `data-search-item`, its title. Nothing
 * for a page without `data-pagefind-body`. What the page is filed under stands in src/components/IndexedAs.astro; an
 * entry may be filed elsewhere, with `data-search-filters` (`report:a|year:2020`) and `data-search-where`.
 */
export const readPage = (url: string, html: string): SearchPage[] =>
  html.includes('data-pagefind-body') ? readElementsOf(url, readElements(html)) : [];

/** The same of a page whose elements are known already. */
export function readElementsOf(url: string, elements: Element[]): SearchPage[] {
  const body = elements.find((element) => attribute(element, 'data-pagefind-body') !== undefined);
  if (!body) return [];
  const { date = [], ...filters } = readFilters(
    elements.flatMap((element) => attribute(element, 'data-pagefind-filter') ?? []),
  );
  const title = findInside(body, ({ tagName }) => tagName === 'h1');
  const page: SearchPage = {
    url,
    lang: attribute(elements[0]!, 'lang')?.startsWith('zh') ? 'zh' : 'en',
    title: title ? wordsOf(title) : url,
    where: readWhere(elements),
    kind: filters.kind?.[0] ?? '',
    filters,
    date: date[0] ?? '',
    heads: [],
    blocks: [],
  };
  const inside: SearchPage[] = [];
  collect(body, '', page, inside);
  return [page, ...inside];
}

/** Walks down to the blocks; `id` is the nearest above. */
function collect(parent: Element, id: string, page: SearchPage, inside: SearchPage[]): void {
  for (const element of childElements(parent)) {
    if (isSilent(element) || element.tagName === 'h1') continue;
    const own = attribute(element, 'id') ?? id;
    const item = attribute(element, 'data-search-item');
    if (attribute(element, 'role') === 'note') inside.push(readNote(element, own, page));
    else if (item !== undefined) inside.push(readItem(element, own, item, page));
    else if (!BLOCKS.has(element.tagName) || holdsBlocks(element)) collect(element, own, page, inside);
    else addBlock(element, own, page);
  }
}

function addBlock(element: Element, id: string, page: SearchPage): void {
  const text = element.tagName === 'tr' ? wordsApart(element) : wordsOf(element);
  if (!text) return;
  if (HEADING.test(element.tagName)) page.heads.push(text);
  page.blocks.push({ id, head: page.heads.length - 1, text });
}

function readItem(element: Element, id: string, title: string, page: SearchPage): SearchPage {
  const { date = [page.date], ...filters } = readFilters(attribute(element, 'data-search-filters')?.split('|') ?? []);
  return {
    ...page,
    url: `${page.url}#${id}`,
    title,
    where: attribute(element, 'data-search-where') ?? page.where,
    date: date[0]!,
    filters: { ...page.filters, ...filters },
    heads: [],
    blocks: [{ id, head: -1, text: wordsApart(element) }],
  };
}

function readNote(element: Element, id: string, page: SearchPage): SearchPage {
  const label = findInside(element, (inner) => hasWord(inner, 'class', 'note-label'));
  const name = label ? wordsOf(label) : '';
  const text = wordsOf(element);
  return {
    ...page,
    url: `${page.url}#${id}`,
    title: `${name}${page.lang === 'zh' ? '：' : ': '}${page.title}`,
    kind: 'note',
    filters: { ...page.filters, kind: ['note'] },
    heads: [],
    blocks: [{ id, head: -1, text: text.startsWith(name) ? text.slice(name.length).trim() : text }],
  };
}

const readWhere = (elements: Element[]): string =>
  elements
    .map((element) => attribute(element, 'data-pagefind-meta') ?? '')
    .find((meta) => meta.startsWith('where:'))
    ?.slice('where:'.length) ?? '';

const holdsBlocks = (element: Element): boolean =>
  childElements(element).some((child) => !isSilent(child) && (BLOCKS.has(child.tagName) || holdsBlocks(child)));
