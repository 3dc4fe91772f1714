import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, hash, hashBytes, noCache } from '../cache/index.ts';
import { addresses } from '../addresses.ts';
import type { GlossaryData } from '../content/index.ts';
import { linkOrCopy, linkOrWrite } from '../files/index.ts';
import { knownLanguages, type Lang } from '../languages/index.ts';
import { type Files, makeBundle, traditionalTable, vocabularyOf } from './bundle/index.ts';
import { compactGlossary } from './glossary.ts';
import { searchLanguage, type Term } from './query/index.ts';
import type { SearchRecord } from './records/index.ts';

/** What is known of the files of a language from the last build: each by its path, with its checksum. */
type Listed = [path: string, sum: string][];

/**
 * Writes what search needs to `pagefind/` in the site that was built into the folder `site`: a folder of Pagefind's own
 * files for each language, and two small files for all. A language whose records have not changed has the files of the
 * build that they were made in, one of the folders `earlier`: they are linked. Throws when Pagefind reports anything wrong.
 */
export async function indexSite(
  site: string,
  records: readonly SearchRecord[],
  glossary: GlossaryData,
  cache: Cache,
  earlier: readonly string[],
): Promise<void> {
  const folder = join(site, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  for (const lang of knownLanguages) {
    const own = records.filter((record) => record.lang === lang);
    if (own.length === 0) continue;
    const key = ['bundle', lang, JSON.stringify(own), JSON.stringify(glossary)];
    const listed = cache.get<Listed>(key);
    if (listed && earlier.some((site) => linkAll(listed, join(site, 'pagefind'), folder))) continue;
    const files = await languageFiles(own, lang, compactGlossary(glossary));
    for (const [path, content] of files)
      linkOrWrite(join(folder, path), content, join(earlier[0] ?? '', 'pagefind', path));
    cache.set<Listed>(
      key,
      [...files].map(([path, content]) => [path, hashBytes(content)]),
    );
  }
  cache.save();
  for (const [path, content] of sharedFiles(records, glossary)) linkOrWrite(join(folder, path), content);
  writeBuild(site, buildOf(records, glossary));
}

/** Everything in memory, for the development server. */
export async function indexFiles(
  records: readonly SearchRecord[],
  glossary: GlossaryData,
  cache: Cache = noCache,
): Promise<Files> {
  const files: Files = new Map(sharedFiles(records, glossary));
  for (const lang of knownLanguages) {
    const own = records.filter((record) => record.lang === lang);
    if (own.length === 0) continue;
    const packed = await cache.getOrComputeAsync(['files', lang, JSON.stringify(own)], async () =>
      [...(await languageFiles(own, lang, compactGlossary(glossary)))].map(([path, content]) => [
        path,
        Buffer.from(content).toString('base64'),
      ]),
    );
    for (const [path, content] of packed) files.set(path!, Buffer.from(content!, 'base64'));
  }
  return files;
}

/** False, and nothing linked for good, when a file of the last build is missing or another. */
function linkAll(listed: Listed, from: string, to: string): boolean {
  const isWhole = listed.every(([path, sum]) => {
    const file = join(from, path);
    return existsSync(file) && hashBytes(readFileSync(file)) === sum;
  });
  if (isWhole) for (const [path] of listed) linkOrCopy(join(from, path), join(to, path));
  return isWhole;
}

/** Pagefind's index of a language, and the words that it may propose. */
async function languageFiles(records: readonly SearchRecord[], lang: Lang, terms: readonly Term[]): Promise<Files> {
  const language = searchLanguage(lang);
  const own = terms.flatMap((term) => term[lang] ?? []);
  const words = vocabularyOf(records, own, language);
  const bundle = await makeBundle(records);
  return new Map([
    ...[...bundle].map(([path, content]) => [`${lang}/${path}`, content] as const),
    [`${lang}/words.json`, json(words.map(([word]) => word).join(' '))] as const,
  ]);
}

const sharedFiles = (records: readonly SearchRecord[], glossary: GlossaryData): [string, Uint8Array][] => [
  ['glossary.json', json(compactGlossary(glossary))],
  ['traditional.json', json(traditionalTable(records))],
];

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** Stands for all that is searched: with another build nothing is taken from a browser's cache. */
const buildOf = (records: readonly SearchRecord[], glossary: GlossaryData): string =>
  hash([JSON.stringify(records), JSON.stringify(glossary)]).slice(0, 12);

/** Search pages are drawn before the index is made, and say which build it is. */
function writeBuild(site: string, build: string): void {
  for (const lang of knownLanguages) {
    const path = join(site, addresses.search(lang), 'index.html');
    if (!existsSync(path)) continue;
    const html = readFileSync(path, 'utf8');
    // Not into the file: the last build may have it too.
    rmSync(path);
    writeFileSync(path, html.replace(/data-build="[^"]*"/, `data-build="${build}"`));
  }
}
