import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { indexPages, type IndexFiles } from '../../scripts/search/index-site.ts';
import { crawl } from './crawl.ts';

/**
 * In development there are no built pages to index. The first search reads every page from the development server
 * itself and indexes them in memory; after a change of content the next search does so again.
 */
export const searchInDevelopment = (): AstroIntegration => ({
  name: 'yearleaf-search-in-development',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const base = server.config.base.replace(/\/$/, '');
      let files: Promise<IndexFiles> | undefined;
      const forget = (path: string) => path.includes('/content/') && (files = undefined);
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, forget);

      const makeIndex = async (): Promise<IndexFiles> => {
        const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4321/';
        logger.info('indexing the pages for search …');
        const pages = await crawl(address, ['zh/', 'en/']);
        logger.info(`indexed ${pages.length} pages`);
        return indexPages(pages);
      };

      server.middlewares.use(`${base}/pagefind`, (request: IncomingMessage, response: ServerResponse, next) => {
        const name = (request.url ?? '').split('?')[0]!.slice(1);
        if (name === 'pagefind.js' && !files) files = makeIndex();
        files?.then((all) => send(response, all.get(name), name), (error: Error) => {
          files = undefined;
          logger.error(error.message);
          response.writeHead(500).end();
        });
        if (!files) next();
      });
    },
  },
});

function send(response: ServerResponse, content: Uint8Array | undefined, name: string): void {
  if (!content) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream', 'cache-control': 'no-store' });
  response.end(content);
}
