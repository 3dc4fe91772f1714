import type { Found, Marked, MatchKind, Reply } from '../../../scripts/search/index.ts';
import type { Lang } from './state.ts';
import { fill, type Words } from './words.ts';

/** An element with text or children. Text is never read as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

const marked = (text: Marked): (Node | string)[] =>
  text.map((piece) => (piece.hit ? make('mark', {}, piece.text) : piece.text));

/**
 * One found page: title, where it stands, and up to three places in it, each with the words around the hits. How it
 * matches is said where that differs from `kind`, which is said of all.
 */
export function resultItem(found: Found, words: Words, kind?: MatchKind): HTMLLIElement {
  const link = make('a', { className: 'result-title', href: words.base + found.url }, ...marked(found.title));
  const said = found.match === kind ? undefined : words.matches[found.match];
  const facts = [
    words.names.kind?.[found.kind],
    found.where,
    found.count > 1 ? fill(words.hits, { n: found.count }) : undefined,
    said,
  ];
  const item = make(
    'li',
    { className: 'result' },
    make('h2', {}, link),
    make('p', { className: 'result-where' }, facts.filter(Boolean).join(' · ')),
    make('ul', { className: 'places' }, ...found.places.map((place) => placeItem(place, words.base))),
  );
  item.dataset.match = found.match;
  return item;
}

function placeItem({ url, heading, excerpt }: Found['places'][number], base: string): HTMLLIElement {
  const text = make('a', { className: 'place', href: base + url });
  if (heading) text.append(make('span', { className: 'place-heading' }, heading), ' ');
  text.append(make('span', { className: 'place-text' }, ...marked(excerpt)));
  return make('li', {}, text);
}

export const option = (value: string, text: string, selected: boolean): HTMLOptionElement =>
  make('option', { value, selected }, text);

/** Other things to ask: each leads to its own search. */
export function suggestionList(queries: string[], words: Words): HTMLElement {
  const links = queries.map((q) =>
    make('a', { href: `${words.searchAddress[words.lang]}?q=${encodeURIComponent(q)}` }, q),
  );
  return make('p', { className: 'suggestions' }, words.tryThese, ' ', ...links.flatMap((link) => [link, ' ']));
}

/** What the same question finds in the other language or in the glossary's words, under a heading that says so. */
export function otherGroup(lang: Lang, q: string, reply: Reply, words: Words): HTMLElement {
  const all = `${words.searchAddress[lang]}?q=${encodeURIComponent(q)}`;
  return make(
    'section',
    { className: 'other-group' },
    make('h2', {}, fill(words.inOther[lang], { q })),
    make(
      'ol',
      { className: 'results', lang: words.tags[lang] },
      ...reply.found.map((found) => resultItem(found, words, reply.kind)),
    ),
    make('p', {}, make('a', { href: all, lang: words.tags[lang] }, fill(words.allOf, { n: reply.atLeast, q }))),
  );
}
