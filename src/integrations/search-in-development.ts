import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import type { Library } from '../../scripts/content/library.ts';
import { readLibrary } from '../../scripts/content/read-library.ts';
import { readFolder } from '../../scripts/files/read-folder.ts';
import type { Project } from '../../scripts/project.ts';
import { fromContent } from '../../scripts/search/from-content.ts';
import { indexPages, type IndexFiles } from '../../scripts/search/index-site.ts';

/**
 * In development there are no built pages to index: the first search reads the content itself and indexes it in
 * memory; after a change of content the next search does so again, and reads only what has changed.
 */
export const searchInDevelopment = (project: Project): AstroIntegration => ({
  name: 'yearleaf-search-in-development',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const base = server.config.base.replace(/\/$/, '');
      const folder = project.content.replaceAll('\\', '/');
      let content: Library | undefined;
      let files: Promise<IndexFiles> | undefined;
      const forget = (path: string): void => {
        if (path.replaceAll('\\', '/').startsWith(`${folder}/`)) files = undefined;
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, forget);

      const makeIndex = async (): Promise<IndexFiles> => {
        logger.info('indexing the content …');
        content = readLibrary(readFolder(folder), content);
        const pages = fromContent(content);
        const made = await indexPages(pages, content.glossary?.data ?? {});
        logger.info(`search knows ${pages.length} pages`);
        return made;
      };

      server.middlewares.use(`${base}/pagefind`, (request: IncomingMessage, response: ServerResponse) => {
        const name = (request.url ?? '').split('?')[0]!.slice(1);
        if (!files) {
          files = makeIndex();
          files.catch(() => (files = undefined));
        }
        files.then(
          (all) => send(response, all.get(name)),
          (error: Error) => {
            logger.error(error.message);
            response.writeHead(500).end();
          },
        );
      });
    },
  },
});

function send(response: ServerResponse, content: Uint8Array | undefined): void {
  if (!content) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' });
  response.end(content);
}
