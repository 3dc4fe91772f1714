import { gzipSync } from 'node:zlib';
import { type Lang, languages } from '../../languages/index.ts';
import { budgets } from '../budgets.ts';
import { fileAt, readPage, type Site } from '../site.ts';
import type { SiteRule } from '../rule.ts';
import { weigh } from '../weight.ts';

/** What the search page needs until it shows its first result stays within its budget, in each language of the index. */
export const searchWeight: SiteRule = (_, site) =>
  languages.flatMap((lang) => {
    const address = `/${lang}/search/`;
    if (!fileAt(site, address) || !site.paths.has(`pagefind/${lang}.packed`)) return [];
    const bytes = untilFirstResult(site, lang);
    if (bytes <= budgets.search) return [];
    return [
      {
        address,
        message: [
          `a first result needs ${(bytes / 1000).toFixed(1)} kB`,
          `at most ${budgets.search / 1000} kB`,
          'see scripts/site-checks/budgets.ts',
        ] as const,
      },
    ];
  });

/**
 * Files that nine of ten first queries need no more of, as `npm run bench:search` measures them: it prints what this
 * rule says beside it. English needs more texts, because its words stand together by chance more often.
 */
const NEEDED: Record<Lang, { pieces: number; texts: number }> = {
  zh: { pieces: 5, texts: 12 },
  en: { pieces: 6, texts: 26 },
};

/**
 * Page, style, script, the search's own thread and the list of its index; then pieces of index and texts, all as large
 * as the largest but a tenth. Files of the index come packed; the rest is packed by the server.
 */
export function untilFirstResult(site: Site, lang: Lang): number {
  const { view, script } = weigh(readPage(site, `${lang}/search/index.html`), site);
  const worker = [...site.paths]
    .filter((path) => /^_astro\/worker-[^/]*\.js$/.test(path))
    .reduce((sum, path) => sum + gzipSync(site.read(path)).length, 0);
  const large = (kind: string): number => {
    const sizes = [...site.paths]
      .filter((path) => new RegExp(`^pagefind/lasting/${lang}-[^/]+/${kind}/`).test(path))
      .map((path) => site.read(path).length);
    return sizes.sort((a, b) => a - b)[Math.floor(0.9 * sizes.length)] ?? 0;
  };
  return (
    view +
    script +
    worker +
    site.read(`pagefind/${lang}.packed`).length +
    NEEDED[lang].pieces * large('words') +
    NEEDED[lang].texts * large('texts')
  );
}
