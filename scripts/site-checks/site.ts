import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, pathOf } from '../addresses.ts';
import { attribute, type Element, hasWord, type Html } from './element.ts';
import { readHtml } from './html.ts';
import { type SiteLanguages } from '../content/index.ts';
import { tagOf } from '../languages/index.ts';
import type { SiteUrl } from '../project.ts';
import { memoize, memoizeByObject } from '../text/index.ts';

/** The built site: its files by their path in it (`zh/library/index.html`), read only when they are asked for. */
export interface Site {
  siteUrl: SiteUrl;
  /** The library's languages, each with what its pages call it: `zh-hant`, `zh-Hant-HK`. */
  tags: ReadonlyMap<string, string>;
  paths: ReadonlySet<string>;
  read: (path: string) => Buffer;
  /** The project's file that a page comes from: `content/…/1-status.mdx`, `src/pages/…`. */
  sourceOf: (address: string) => string | undefined;
}

/** One page, read. */
export interface Page extends Html {
  /** `/zh/library/`; `/404.html` for a page that is no folder's own. */
  address: string;
  html: string;
  /** A redirect says only where to go. */
  isRedirect: boolean;
}

/** What later rules need of a page, so that no more than one page's elements stand in memory. */
export interface PageFacts {
  address: string;
  lang?: string;
  isRedirect: boolean;
  /** Search engines are asked to leave it out. */
  hidden: boolean;
  ids: ReadonlySet<string>;
  links: Link[];
  canonical?: string;
  alternates: { lang: string; href: string }[];
}

export interface Link {
  /** As it is said in a message: `<a href="/zh/x/">`. */
  tag: string;
  href: string;
  hreflang?: string;
  /** Something that the page needs to be shown, not a link that a reader follows. */
  isPart: boolean;
}

export function readSite(
  folder: string,
  siteUrl: SiteUrl,
  siteLanguages: SiteLanguages,
  sourceOf: Site['sourceOf'] = () => undefined,
): Site {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) =>
    join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
  );
  const read = (path: string) => readFileSync(join(folder, path));
  const readOnce = memoize(read);
  return {
    siteUrl,
    tags: tagsOf(siteLanguages),
    sourceOf,
    paths: new Set(paths.sort()),
    // Style sheets and scripts, which many pages have.
    read: (path) => (path.startsWith('_astro/') ? readOnce(path) : read(path)),
  };
}

export const tagsOf = ({ languages, regions }: SiteLanguages): Site['tags'] =>
  new Map(languages.map((lang) => [lang, tagOf(lang, regions)]));

export const readPage = (site: Site, path: string): Page => pageFrom(addressOf(path), site.read(path).toString('utf8'));

export function pageFrom(address: string, html: string): Page {
  const read = readHtml(html);
  const isRedirect = read.elements.some(
    (element) => element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh',
  );
  return { ...read, address, html, isRedirect };
}

/** Attributes that hold an address, by what they are for. */
const FOLLOWED = new Set(['a', 'area', 'form']);

export function factsOf({ address, elements, isRedirect }: Page): PageFacts {
  const head = (rel: string) =>
    elements.filter((element) => element.tagName === 'link' && hasWord(element, 'rel', rel));
  return {
    address,
    isRedirect,
    lang: attribute(elements[0]!, 'lang'),
    hidden: elements.some(
      (element) =>
        element.tagName === 'meta' &&
        attribute(element, 'name') === 'robots' &&
        /noindex/.test(attribute(element, 'content') ?? ''),
    ),
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    links: elements.flatMap(linksOf),
    canonical: head('canonical').map((element) => attribute(element, 'href'))[0],
    alternates: head('alternate').flatMap((element) => {
      const [lang, href] = [attribute(element, 'hreflang'), attribute(element, 'href')];
      return lang && href !== undefined ? [{ lang, href }] : [];
    }),
  };
}

function linksOf(element: Element): Link[] {
  const isPart = !FOLLOWED.has(element.tagName);
  return addressesIn(element).map(({ name, href }) => ({
    tag: `<${element.tagName} ${name}="${href}">`,
    href,
    hreflang: attribute(element, 'hreflang'),
    isPart,
  }));
}

/** Every address that an element names, with the attribute that holds it. */
export function addressesIn(element: Element): { name: string; href: string }[] {
  const found: { name: string; href: string }[] = [];
  for (const { name, value } of element.attrs) {
    if (['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'ping', 'background'].includes(name))
      found.push({ name, href: value });
    if (name === 'srcset' || name === 'imagesrcset')
      found.push(...value.split(',').map((part) => ({ name, href: part.trim().split(/\s+/)[0]! })));
  }
  if (element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    const href = /url=['"]?([^'"]*)/i.exec(attribute(element, 'content') ?? '')?.[1];
    if (href) found.push({ name: 'content', href });
  }
  // What other sites show beside a link to the page.
  if (element.tagName === 'meta' && attribute(element, 'property') === 'og:image')
    found.push({ name: 'content', href: attribute(element, 'content') ?? '' });
  return found;
}

/** Where a link leads: to another host, to no page at all (`mailto:`), or to a path of the site (without the sub-path). */
export type Target =
  { kind: 'elsewhere' } | { kind: 'outside'; path: string } | { kind: 'site'; path: string; ids: string[] };

/** Where a link of a page leads. Most links say so from the site's root, and lead there from every page that has them. */
export function targetOf(link: Link, page: PageFacts, site: Site): Target {
  if (!link.href.startsWith('/')) return resolve(link.href, page.address, site.siteUrl);
  const known = targetsIn(site);
  const target = known.get(link) ?? resolve(link.href, page.address, site.siteUrl);
  known.set(link, target);
  return target;
}

const targetsIn = memoizeByObject((_: Site) => new WeakMap<Link, Target>());

/**
 * Throws a TypeError when it is no address. A browser looks for an id as the address has it, and then for the decoded one:
 * `#%E5%B9%B4` is both, and `ids` has both.
 */
export function resolve(href: string, from: string, { origin, base }: SiteUrl): Target {
  const url = new URL(href, `${origin}${base}${from}`);
  if (url.origin !== origin) return { kind: 'elsewhere' };
  if (base && url.pathname !== base && !url.pathname.startsWith(`${base}/`))
    return { kind: 'outside', path: url.pathname };
  const id = url.hash.slice(1);
  return { kind: 'site', path: decode(url.pathname.slice(base.length)) || '/', ids: id ? [id, decode(id)] : [] };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The file that a server answers a path with; a folder's own page by its folder. */
export function fileAt(site: Site, path: string): string | undefined {
  const file = pathOf(path);
  return site.paths.has(file) ? file : undefined;
}
