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
    if (!fileAt(site, address) || !site.paths.has('pagefind/pagefind-entry.json')) return [];
    const bytes = untilFirstResult(site, lang, address);
    if (bytes <= budgets.search) return [];
    return [{ address, say: [`a first result needs ${(bytes / 1000).toFixed(1)} kB`, `at most ${budgets.search / 1000} kB`, 'see scripts/output/budgets.ts'] as const }];
  });

/**
 * Page, style, script; Pagefind's program and its WebAssembly; the language's list of pages and filters; the largest
 * chunk of words, and the text of one found page. Pagefind's own files come packed; the rest is packed by the server.
 */
export function untilFirstResult(site: Site, lang: string, address: string): number {
  const { view, script } = weigh(readPage(site, fileAt(site, address)!), site);
  const entry = JSON.parse(site.read('pagefind/pagefind-entry.json').toString('utf8')) as { languages: Record<string, { hash: string; wasm: string | null }> };
  const [tag, index] = Object.entries(entry.languages).find(([name]) => name.split('-')[0] === lang) ?? [];
  if (!tag || !index) return view + script;
  const sizes = (folder: string) => [...site.paths].filter((path) => path.startsWith(`pagefind/${folder}/${tag}_`)).map((path) => site.read(path).length);
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
  const programs = ['pagefind/pagefind.js', 'pagefind/pagefind-worker.js', 'pagefind/pagefind-entry.json'].filter((path) => site.paths.has(path));
  const packed = [`pagefind/pagefind.${index.hash}.pf_meta`, `pagefind/wasm.${index.wasm ?? 'unknown'}.pagefind`];
  return (
    view +
    script +
    sum(programs.map((path) => gzipSync(site.read(path)).length)) +
    sum(packed.map((path) => site.read(path).length)) +
    sum(sizes('filter')) +
    Math.max(0, ...sizes('index')) +
    median(sizes('fragment'))
  );
}
