import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';

type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>['index']>;

/** The files of an index, by their path below `pagefind/`. */
export type IndexFiles = Map<string, Uint8Array>;

/**
 * Indexes the built pages that carry `data-pagefind-body` and writes the index to `pagefind/` beside them.
 * Returns how many pages were read; throws when Pagefind reports anything wrong.
 */
export const indexSite = (site: string): Promise<number> =>
  withIndex(async (index) => {
    const added = await index.addDirectory({ path: site });
    refuse(added.errors);
    writeFiles(join(site, 'pagefind'), await filesOf(index));
    return added.page_count;
  });

/** The same for pages that are not on disk. Pages without `data-pagefind-body` are left out. */
export const indexPages = (pages: { url: string; html: string }[]): Promise<IndexFiles> =>
  withIndex(async (index) => {
    for (const { url, html } of pages.filter((page) => page.html.includes('data-pagefind-body'))) {
      refuse((await index.addHTMLFile({ url, content: html })).errors);
    }
    return filesOf(index);
  });

/** Pagefind's own interfaces, which this site does not use. */
const INTERFACE = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

async function filesOf(index: Index): Promise<IndexFiles> {
  const { files, errors } = await index.getFiles();
  refuse(errors);
  const named = files.map((file) => [file.path.replaceAll('\\', '/'), file.content] as const);
  return new Map(named.filter(([path]) => !INTERFACE.test(path)));
}

/** Pagefind's own `writeFiles` can answer before the last file is whole, so the files are written here. */
function writeFiles(folder: string, files: IndexFiles): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

async function withIndex<Result>(use: (index: Index) => Promise<Result>): Promise<Result> {
  try {
    const { index, errors } = await pagefind.createIndex();
    refuse(errors);
    if (!index) throw new Error('Pagefind made no index.');
    return await use(index);
  } finally {
    await pagefind.close();
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
