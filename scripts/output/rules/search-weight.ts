import { gzipSync } from 'node:zlib';
import { budgets } from '../budgets.ts';
import { fileAt, readPage, type Site } from '../site.ts';
import type { SiteRule } from '../rule.ts';
import { weigh } from '../weight.ts';
import { median } from './weights.ts';

/** What the search page needs until it shows its first result stays within its budget, in each language of the index. */
export const searchWeight: SiteRule = (_, site) =>
  ['zh', 'en'].flatMap((lang) => {
    const address = `/${lang}/search/`;
    if (!fileAt(site, address) || !site.paths.has(`pagefind/${lang}/pagefind-entry.json`)) return [];
    const bytes = untilFirstResult(site, lang, address);
    if (bytes <= budgets.search) return [];
    return [{ address, say: [`a first result needs ${(bytes / 1000).toFixed(1)} kB`, `at most ${budgets.search / 1000} kB`, 'see scripts/output/budgets.ts'] as const }];
  });

/** Pieces of index that a query of a few words needs. */
const PIECES = 4;

/**
 * Page, style, script and the search's own thread; Pagefind's WebAssembly and its list of pages; pieces of index for
 * one query, and the text of one found page. Pagefind's own files come packed; the rest is packed by the server.
 */
export function untilFirstResult(site: Site, lang: string, address: string): number {
  const { view, script } = weigh(readPage(site, fileAt(site, address)!), site);
  const sizes = (test: RegExp, size: (path: string) => number): number[] => [...site.paths].filter((path) => test.test(path)).map(size);
  const stored = (path: string) => site.read(path).length;
  const packed = (path: string) => gzipSync(site.read(path)).length;
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
  return (
    view +
    script +
    sum(sizes(/^_astro\/worker-[^/]*\.js$/, packed)) +
    sum(sizes(new RegExp(`^pagefind/${lang}/[^/]+$`), stored)) +
    PIECES * median(sizes(new RegExp(`^pagefind/${lang}/index/`), stored)) +
    median(sizes(new RegExp(`^pagefind/${lang}/fragment/`), stored))
  );
}
