import { addresses, pathOf } from '../../addresses.ts';
import { knownLanguages } from '../../languages/index.ts';
import { unescapeHtml } from '../../text/index.ts';
import type { Message } from '../problem.ts';
import type { SiteRule } from '../rule.ts';

/**
 * The page of a whole report is put together after its frame was read: of texts whose ids, and what leads to them, were
 * given new names. No id may stand twice, and whatever names one has to find it. What else the texts hold was looked at on
 * their own pages; the tags are searched for names alone, which takes a fifth of the time of reading the page.
 */
export const wholeReports: SiteRule = (pages, site) =>
  pages
    .filter(({ address }) => isWhole(address))
    .flatMap(({ address }) =>
      wrongWith(site.read(pathOf(address)).toString('utf8')).map((message) => ({ address, message })),
    );

const isWhole = (address: string): boolean => {
  const [, lang, report] = address.split('/');
  return knownLanguages.some((one) => one === lang && address === addresses.whole(one, report!));
};

function wrongWith(html: string): Message[] {
  const ids = new Set<string>();
  const twice = new Set<string>();
  const asked = new Map<string, string>();
  for (const [name, value] of namesIn(html)) {
    if (name === 'id') (ids.has(value) ? twice : ids).add(value);
    else for (const id of name === 'href' ? [value] : value.split(/\s+/)) asked.set(id, name);
  }
  const isThere = (id: string): boolean => id === '' || id === 'top' || ids.has(id) || ids.has(decode(id));
  return [
    ...[...twice].map((id): Message => [`id="${id}" stands more than once`, 'each id once', 'rename one']),
    ...[...asked]
      .filter(([id]) => !isThere(id))
      .map(([id, name]): Message => [`${name} names an id that is not there`, `id="${id}"`, 'correct one of the two']),
  ];
}

/** A tag with attributes, in whose values `>` may stand. */
const TAG = /<[a-zA-Z][^\s>]*\s(?:[^"'>]|"[^"]*"|'[^']*')*>/g;
const NAME = /\s(?:(id|for|headers|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"|(href)="#([^"]*)")/g;

/** Attributes that give or name an id, each with its value: `["href", "overview/p1"]`. */
function* namesIn(html: string): Generator<[name: string, value: string]> {
  for (const [tag] of html.matchAll(TAG))
    for (const [, name, value, href, id] of tag.matchAll(NAME)) yield [name ?? href!, unescapeHtml(value ?? id!)];
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
