import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GlossaryData } from '../content/schema.ts';
import type { Lang } from '../tables/types.ts';
import { compactGlossary } from './glossary.ts';
import { makeIndex } from './make-index.ts';
import { readBuiltPages } from './read-built-pages.ts';
import { readPage, type SearchPage } from './read-page.ts';
import { simplifiedOf } from './traditional.ts';

/** The files of search, by their path below `pagefind/`. */
export type IndexFiles = Map<string, Uint8Array>;

/**
 * Indexes the built pages below `site` and writes what search needs to `pagefind/` beside them, in place of what was
 * there. Returns how many pages can be found; throws when Pagefind reports anything wrong.
 */
export async function indexSite(site: string, glossary: GlossaryData): Promise<number> {
  const pages = readBuiltPages(site).flatMap(({ url, html }) => readPage(url, html));
  const folder = join(site, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of await indexPages(pages, glossary)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return pages.length;
}

/** One Pagefind bundle for each language; terms of both languages; and the traditional forms of what occurs. */
export async function indexPages(pages: SearchPage[], glossary: GlossaryData): Promise<IndexFiles> {
  const files: IndexFiles = new Map();
  for (const lang of ['zh', 'en'] as Lang[]) {
    const own = pages.filter((page) => page.lang === lang);
    if (own.length === 0) continue;
    for (const [path, content] of await makeIndex(own, lang)) files.set(`${lang}/${path}`, content);
  }
  files.set('glossary.json', Buffer.from(JSON.stringify(compactGlossary(glossary))));
  files.set('traditional.json', Buffer.from(JSON.stringify(simplifiedOf(pages))));
  return files;
}
