import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, hash, hashBytes, noCache } from '../cache/index.ts';
import { addresses } from '../addresses.ts';
import type { GlossaryData } from '../content/index.ts';
import { linkOrCopy, linkOrWrite } from '../files/index.ts';
import { knownLanguages } from '../languages/index.ts';
import type { Files } from './bundle/index.ts';
import { type Dealt, dealt, hashOf, type Piece, piecesOf, smallFiles } from './pieces.ts';
import type { SearchRecord } from './records/index.ts';

/** What is known of the files of a piece from the last build: each by its path, with its checksum. */
type Listed = [path: string, sum: string][];

/**
 * Writes what search needs to `pagefind/` in the site that was built into the folder `site`: a folder of Pagefind's own
 * files for each language, and small files for all. A piece whose records have not changed has the files of the
 * build that they were made in, one of the folders `earlier`: they are linked. A language with more than `most` records has several indexes.
 * Throws when Pagefind reports anything wrong.
 */
export async function indexSite(
  site: string,
  records: readonly SearchRecord[],
  glossary: GlossaryData,
  cache: Cache,
  earlier: readonly string[],
  most?: number,
): Promise<void> {
  const folder = join(site, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  const languages = dealt(records, most);
  for (const piece of languages.flatMap((one) => piecesOf(one, glossary)))
    await putPiece(
      piece,
      folder,
      earlier.map((build) => join(build, 'pagefind')),
      cache,
    );
  cache.save();
  const divided = languages.filter(({ shards }) => shards.length > 1);
  for (const [path, content] of smallFiles(records, divided, glossary)) linkOrWrite(join(folder, path), content);
  writeBuild(site, hash([hashOf(records), JSON.stringify(glossary)]).slice(0, 12), divided);
}

async function putPiece({ key, make }: Piece, folder: string, earlier: readonly string[], cache: Cache): Promise<void> {
  const listed = cache.get<Listed>(key);
  if (listed && earlier.some((build) => linkAll(listed, build, folder))) return;
  const files = await make();
  for (const [path, content] of files) linkOrWrite(join(folder, path), content, join(earlier[0] ?? '', path));
  cache.set<Listed>(
    key,
    [...files].map(([path, content]) => [path, hashBytes(content)]),
  );
}

/** Everything in memory, for the development server; each language says how it is dealt out. */
export async function indexFiles(
  records: readonly SearchRecord[],
  glossary: GlossaryData,
  cache: Cache = noCache,
  most?: number,
): Promise<Files> {
  const languages = dealt(records, most);
  const files: Files = new Map(smallFiles(records, languages, glossary));
  for (const { key, make } of languages.flatMap((one) => piecesOf(one, glossary))) {
    const packed = await cache.getOrComputeAsync(['files', ...key], async () =>
      [...(await make())].map(([path, content]) => [path, Buffer.from(content).toString('base64')]),
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

/**
 * Search pages are drawn before the index is made, and say which build it is: with another nothing is taken from a
 * browser's cache. They also say which languages have several indexes, where there are any.
 */
function writeBuild(site: string, build: string, divided: readonly Dealt[]): void {
  const languages = divided.map(({ lang }) => lang).join(' ');
  for (const lang of knownLanguages) {
    const path = join(site, addresses.search(lang), 'index.html');
    if (!existsSync(path)) continue;
    const html = readFileSync(path, 'utf8');
    // Not into the file: the last build may have it too.
    rmSync(path);
    writeFileSync(
      path,
      html.replace(/data-build="[^"]*"/, `data-build="${build}"${languages && ` data-divided="${languages}"`}`),
    );
  }
}
