import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { readGlossary } from '../../scripts/search/glossary.ts';
import { indexPages, type IndexFiles } from '../../scripts/search/index-site.ts';
import { readPage } from '../../scripts/search/read-page.ts';
import { crawl } from './crawl.ts';

/**
 * In development there are no built pages to index. The first search reads every page from the development server
 * itself and indexes them in memory; after a change of content the next search reads again what may have changed.
 */
export const searchInDevelopment = (): AstroIntegration => ({
  name: 'yearleaf-search-in-development',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const base = server.config.base.replace(/\/$/, '');
      const pages = new Map<string, string>();
      let files: Promise<IndexFiles> | undefined;

      const forget = (path: string): void => {
        const [, changed] = path.replaceAll('\\', '/').split('/content/');
        if (changed === undefined) return;
        files = undefined;
        const [, report, lang] = /^([^/]+)\/(zh|en)\//.exec(changed) ?? [];
        const listed = lang ? new RegExp(`^${base}/${lang}/(?:${report}/|[^/]*/?$)`) : /./;
        for (const url of pages.keys()) if (listed.test(url)) pages.delete(url);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, forget);

      const makeIndex = async (): Promise<IndexFiles> => {
        const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4321/';
        logger.info('reading the pages for search …');
        const read = (await crawl(new URL(`${base}/`, address).href, ['zh/', 'en/'], pages)).flatMap(({ url, html }) => readPage(url.slice(base.length), html));
        const made = await indexPages(read, readGlossary());
        logger.info(`search knows ${read.length} pages`);
        return made;
      };

      server.middlewares.use(`${base}/pagefind`, (request: IncomingMessage, response: ServerResponse) => {
        const name = (request.url ?? '').split('?')[0]!.slice(1);
        if (!files) {
          files = makeIndex();
          files.catch(() => (files = undefined));
        }
        files.then((all) => send(response, all.get(name)), (error: Error) => {
          logger.error(error.message);
          response.writeHead(500).end();
        });
      });
    },
  },
});

function send(response: ServerResponse, content: Uint8Array | undefined): void {
  if (!content) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' });
  response.end(content);
}
