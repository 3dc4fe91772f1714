import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '../../languages/index.ts';
import { openLibrary } from '../../search/index.ts';

/**
 * The search of a built site without a browser: the same code as in its worker, over the files in a folder. What is
 * read from the folder is counted.
 */
export async function openDirectly(site: string, lang: Lang) {
  let bytes = 0;
  const other = globalThis.fetch;
  globalThis.fetch = async (input) => {
    const url = new URL(String(input));
    if (url.protocol !== 'file:') return other(input);
    url.search = '';
    try {
      const content = readFileSync(url);
      bytes += content.length;
      return new Response(content);
    } catch {
      return new Response(null, { status: 404 });
    }
  };
  const folder = resolve(site, 'pagefind');
  const isDivided = existsSync(`${folder}/${lang}/shards.json`);
  const library = openLibrary(`${pathToFileURL(folder).href}/`, lang, '', isDivided);
  await library.open();
  return {
    library,
    /** Bytes read since it was last asked. */
    take(): number {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}
