import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, noCache } from '../cache/cache.ts';
import type { GlossaryData } from '../content/schema.ts';
import { linkOrWrite } from '../files/link-or-copy.ts';
import { type Lang, languages } from '../languages/index.ts';
import { compactGlossary } from './glossary.ts';
import { makeIndex } from './make-index.ts';
import type { SearchPage } from './read-page.ts';
import { simplifiedOf } from './traditional.ts';

/** The files of search, by their path below `pagefind/`. */
export type IndexFiles = Map<string, Uint8Array>;

/** Opens a memo by its name. */
export type Open = (name: string) => Cache;

/**
 * Indexes pages of the site that was built into the folder `site`, and writes what search needs to `pagefind/` in it,
 * in place of what was there. Most files are those of the last build, which is in the folder `last`: they are linked.
 * Throws when Pagefind reports anything wrong.
 */
export async function indexSite(
  site: string,
  pages: SearchPage[],
  glossary: GlossaryData,
  open: Open,
  last: string,
): Promise<void> {
  const folder = join(site, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  const before = namedAlike(join(last, 'pagefind'));
  for (const [path, content] of await indexPages(pages, glossary, open))
    linkOrWrite(join(folder, path), content, before.get(unsigned(path)));
}

/** Files of the last index by their names without checksums. */
function namedAlike(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => [
      unsigned(path.replaceAll('\\', '/')),
      join(folder, path),
    ]),
  );
}

/** `lasting/zh-26ba0a4abd74/texts/1.packed` -> `lasting/zh/texts/1.packed`. */
const unsigned = (path: string): string => path.replace(/^(lasting\/[a-z]+)-[^/]+/, '$1');

/** One index for each language; terms of both languages; and the traditional forms of what occurs. */
export async function indexPages(
  pages: SearchPage[],
  glossary: GlossaryData,
  open: Open = () => noCache,
): Promise<IndexFiles> {
  const files: IndexFiles = new Map();
  const memo = open('index');
  for (const lang of languages) {
    const own = pages.filter((page) => page.lang === lang);
    if (own.length === 0) continue;
    for (const [path, content] of await indexOf(own, lang, memo, open)) files.set(path, content);
  }
  memo.save();
  files.set('glossary.json', Buffer.from(JSON.stringify(compactGlossary(glossary))));
  files.set('traditional.json', Buffer.from(JSON.stringify(simplifiedOf(pages))));
  return files;
}

/** The index of one language, unless none of its pages has changed. */
async function indexOf(
  pages: SearchPage[],
  lang: Lang,
  memo: Cache,
  open: Open,
): Promise<[path: string, content: Uint8Array][]> {
  const packed = await memo.getOrComputeAsync(['index', lang, JSON.stringify(pages)], async () => {
    // A memo for each language: one that is not asked for anything would forget everything.
    const words = open(`words-${lang}`);
    const index = await makeIndex(pages, lang, words);
    words.save();
    return [...index].map(([path, content]): [string, string] => [path, Buffer.from(content).toString('base64')]);
  });
  return packed.map(([path, content]) => [path, Buffer.from(content, 'base64')]);
}
