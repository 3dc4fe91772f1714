import { addressesIn, resolve, type Page, type Site } from '../site.ts';
import { attribute, type Element, hasWord, sayElement } from '../element.ts';
import type { Message } from '../problem.ts';
import type { PageRule } from '../rule.ts';

/** `<link>` that makes a browser fetch something, or get ready to. */
const FETCHED = [
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'manifest',
  'apple-touch-icon',
  'mask-icon',
];

/** Nothing that a page needs, or sends, goes to another host. A reader may follow a link there. */
export const ownHost: PageRule = ({ address, elements }: Page, site) =>
  elements
    .filter(isFetched)
    .flatMap((element) =>
      addressesIn(element).flatMap(({ name, href }) => foreign(href, address, site, sayElement(element, name))),
    );

function isFetched(element: Element): boolean {
  if (element.tagName === 'link') return FETCHED.some((word) => hasWord(element, 'rel', word));
  if (element.tagName === 'a' || element.tagName === 'area') return attribute(element, 'ping') !== undefined;
  return true;
}

function foreign(href: string, from: string, site: Site, said: string): Message[] {
  try {
    if (resolve(href, from, site.siteUrl).kind !== 'elsewhere') return [];
  } catch {
    return [];
  }
  return [[`${said} goes to another host`, 'nothing requested from elsewhere', 'put the file in public/ or src/']];
}

const CSS_ADDRESS = /(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g;

/** Addresses in a style sheet that lead elsewhere, or that the policy refuses (`data:`). */
export function foreignInCss(css: string, address: string, site: Site): Message[] {
  return [...css.matchAll(CSS_ADDRESS)].flatMap(([, href]) =>
    foreign(href!, address, site, `url(${href!.slice(0, 60)})`),
  );
}
