import { gzipSync } from 'node:zlib';
import { budgets } from '../budgets.ts';
import { fileAt, readPage, type Site } from '../site.ts';
import type { SiteRule } from '../rule.ts';
import { weigh } from '../weight.ts';

/** What the search page needs until it shows its first result stays within its budget, in each language of the index. */
export const searchWeight: SiteRule = (_, site) =>
  [...site.tags.keys()].flatMap((lang) => {
    const address = `/${lang}/search/`;
    if (!fileAt(site, address) || !site.paths.has(`pagefind/${lang}/pagefind-entry.json`)) return [];
    const list = listOfRecords(site, lang);
    const others = untilFirstResult(site, lang) - list;
    return [
      ...tooHeavy(address, 'a first result needs, besides the list of the records,', others, budgets.search),
      ...tooHeavy(address, 'the list of the records, which a first result needs, has', list, budgets.searchList),
    ];
  });

const tooHeavy = (address: string, what: string, bytes: number, most: number) =>
  bytes <= most
    ? []
    : [
        {
          address,
          message: [
            `${what} ${(bytes / 1000).toFixed(1)} kB`,
            `at most ${most / 1000} kB`,
            'see scripts/site-checks/budgets.ts',
          ] as const,
        },
      ];

/** The list of the records of the index that is opened first. */
const listOfRecords = (site: Site, lang: string): number =>
  [...site.paths]
    .filter((path) => new RegExp(`^pagefind/${lang}/[^/]+\\.pf_meta$`).test(path))
    .reduce((sum, path) => sum + site.read(path).length, 0);

/**
 * Files that nine of ten first queries need no more of, as `npm run bench:search` measures them: it prints what this
 * rule says beside it.
 */
const NEEDED = { pieces: 4, texts: 10 };

/**
 * Page, style, script, the search's own thread, Pagefind's engine and the list of its index; then pieces of index and
 * texts, each as large as the middle one. Files of the index come packed; the rest is packed by the server.
 */
export function untilFirstResult(site: Site, lang: string): number {
  const { view, script } = weigh(readPage(site, `${lang}/search/index.html`), site);
  const own = `pagefind/${lang}/`;
  const sizesOf = (pattern: RegExp, packed: boolean): number[] =>
    [...site.paths]
      .filter((path) => pattern.test(path.startsWith(own) ? path.slice(own.length) : path))
      .map((path) => (packed ? site.read(path).length : gzipSync(site.read(path)).length))
      .sort((a, b) => a - b);
  const all = (sizes: number[]): number => sizes.reduce((sum, size) => sum + size, 0);
  const middle = (folder: string): number => {
    const sizes = sizesOf(new RegExp(`^${folder}/`), true);
    return sizes[Math.floor(sizes.length / 2)] ?? 0;
  };
  return (
    view +
    script +
    all(sizesOf(/^_astro\/worker-[^/]*\.js$/, false)) +
    all(sizesOf(/^(?:pagefind\.js|pagefind-entry\.json|shards\.json)$/, false)) +
    all(sizesOf(/^[^/]+\.(?:pf_meta|pagefind)$/, true)) +
    NEEDED.pieces * middle('index') +
    NEEDED.texts * middle('fragment')
  );
}
