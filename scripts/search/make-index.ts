import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Lang } from '../tables/types.ts';
import type { SearchPage } from './read-page.ts';
import { textTokens } from './tokens.ts';
import { weigh } from './weights.ts';

/** What the browser reads of a found page, in place of Pagefind's own fragment. */
export type PageText = Pick<SearchPage, 'title' | 'where' | 'kind' | 'date' | 'heads'> & {
  /** Each block as id, number of its heading, text. */
  blocks: [string, number, string][];
};

/** Pagefind begins each of its files so. */
const SIGNATURE = 'pagefind_dcd';

/** Pagefind's own scripts, which this site does not use (see src/search/pagefind.ts). */
const UNUSED = /^pagefind(-(ui|modular-ui|component-ui|highlight|worker))?\.(js|css)$/;

/**
 * Small pieces of index, so that a query loads little; but the list of pieces is loaded at the start, so they grow
 * with the square root of the library.
 */
const chunkSize = (pages: number): number => Math.round(50 * Math.sqrt(Math.max(pages, 100)));

/** Pages of one language -> the files of their index. Throws when Pagefind reports anything wrong. */
export async function makeIndex(pages: SearchPage[], lang: Lang): Promise<Map<string, Uint8Array>> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(pages.length));
  try {
    // `unknown` keeps Pagefind from segmenting what is pairs already; English it stems.
    const { index, errors } = await pagefind.createIndex({ forceLanguage: lang === 'zh' ? 'unknown' : 'en' });
    refuse(errors);
    if (!index) throw new Error('Pagefind made no index.');
    for (const page of pages) refuse((await index.addCustomRecord(toRecord(page))).errors);
    const { files, errors: faults } = await index.getFiles();
    refuse(faults);
    const byUrl = new Map(pages.map((page) => [page.url, page]));
    const named = files.map((file) => [file.path.replaceAll('\\', '/'), file.content] as const);
    const engine = `wasm.${lang === 'zh' ? 'unknown' : 'en'}.pagefind`;
    const used = named.filter(([path]) => !UNUSED.test(path) && (!path.startsWith('wasm.') || path === engine));
    return new Map(used.map(([path, content]) => [path, path.startsWith('fragment/') ? ownFragment(content, byUrl) : content]));
  } finally {
    await pagefind.close();
  }
}

function toRecord(page: SearchPage) {
  const lang = page.lang;
  const text = page.blocks.map((block) => block.text).join('\n');
  return {
    url: page.url,
    language: lang === 'zh' ? 'unknown' : 'en',
    content: weigh(textTokens(page.title, lang), textTokens(text, lang)),
    filters: page.filters,
    sort: { date: page.date || '0000' },
  };
}

/** Pagefind's fragment holds our pairs; what the browser needs instead is the page's text. */
function ownFragment(content: Uint8Array, byUrl: Map<string, SearchPage>): Uint8Array {
  const { url } = JSON.parse(gunzipSync(content).toString('utf8').slice(SIGNATURE.length)) as { url: string };
  const { title, where, kind, date, heads, blocks } = byUrl.get(url)!;
  const text: PageText = { title, where, kind, date, heads, blocks: blocks.map((block) => [block.id, block.head, block.text]) };
  return gzipSync(SIGNATURE + JSON.stringify({ url, content: '', word_count: 0, filters: {}, meta: { title }, anchors: [], text }), { level: 9 });
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}
