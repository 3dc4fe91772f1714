import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, hasWord } from './element.ts';
import { fileAt, type Page, resolve, type Site } from './site.ts';

/** Bytes that a page's first view needs, after gzip. */
export interface Weight {
  /** The page itself and its style sheets. */
  view: number;
  /** Its scripts, with all that they import. */
  script: number;
}

const sizes = new WeakMap<Site, Map<string, number>>();

/** A file's size after gzip; each file is packed once. */
function sizeOf(site: Site, path: string): number {
  let known = sizes.get(site);
  if (!known) sizes.set(site, (known = new Map<string, number>()));
  const size = known.get(path) ?? gzipSync(site.read(path)).length;
  known.set(path, size);
  return size;
}

/** A page that is light as it is, with its sheets, is taken as it is: to pack it takes longer than to read it. */
export function weigh(page: Page, site: Site, light = 0): Weight {
  const fileOf = (href: string | undefined): string[] => {
    const target = href === undefined ? undefined : resolve(href, page.address, site.siteUrl);
    const file = target?.kind === 'site' ? fileAt(site, target.path) : undefined;
    return file ? [file] : [];
  };
  const styles = page.elements
    .filter((element) => element.tagName === 'link' && hasWord(element, 'rel', 'stylesheet'))
    .flatMap((element) => fileOf(attribute(element, 'href')));
  const scripts = page.elements
    .filter((element) => element.tagName === 'script')
    .flatMap((element) => fileOf(attribute(element, 'src')));
  const sum = (files: Iterable<string>) => [...files].reduce((total, path) => total + sizeOf(site, path), 0);
  const unpacked = Buffer.byteLength(page.html) + sum(styles);
  return {
    view: unpacked < light ? unpacked : gzipSync(page.html).length + sum(styles),
    script: sum(withImports(site, scripts)),
  };
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)["']/g;

function withImports(site: Site, scripts: string[]): Set<string> {
  const found = new Set<string>();
  const queue = [...scripts];
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const [, target] of site.read(path).toString('utf8').matchAll(IMPORT)) {
      const file = posix.join(posix.dirname(path), target!);
      if (site.paths.has(file)) queue.push(file);
    }
  }
  return found;
}
