import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { memoize, memoizeByObject } from '../text/index.ts';
import { attribute, hasWord } from './element.ts';
import { fileAt, type Page, resolve, type Site } from './site.ts';

/** Bytes that a page's first view needs, after gzip. */
export interface Weight {
  /** The page itself and its style sheets. */
  view: number;
  /** Its scripts, with all that they import. */
  script: number;
}

/** By path, what many pages ask of a file: its size after gzip, in bytes, and the files that it imports. */
const filesOf = memoizeByObject((site: Site) => ({
  sizeOf: memoize((path) => gzipSync(site.read(path)).length),
  importsOf: memoize((path) =>
    [...site.read(path).toString('utf8').matchAll(IMPORT)]
      .map(([, target]) => posix.join(posix.dirname(path), target!))
      .filter((file) => site.paths.has(file)),
  ),
}));

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
  const { sizeOf, importsOf } = filesOf(site);
  const sum = (files: Iterable<string>) => [...files].reduce((total, path) => total + sizeOf(path), 0);
  const unpacked = Buffer.byteLength(page.html) + sum(styles);
  return {
    view: unpacked < light ? unpacked : gzipSync(page.html).length + sum(styles),
    script: sum(withImports(scripts, importsOf)),
  };
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)["']/g;

/** Files, what they import, and what that imports. */
function withImports(scripts: readonly string[], importsOf: (path: string) => string[]): Set<string> {
  const found = new Set(scripts);
  for (const path of found) for (const file of importsOf(path)) found.add(file);
  return found;
}
