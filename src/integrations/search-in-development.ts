import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { type Library, readContentFolder, readLibrary } from '../../scripts/content/index.ts';
import { countOf } from '../../scripts/languages/index.ts';
import type { Project } from '../../scripts/project.ts';
import { type Files, indexFiles, recordsOf } from '../../scripts/search/index.ts';

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
      let files: Promise<Files> | undefined;
      const forget = (path: string): void => {
        if (path.replaceAll('\\', '/').startsWith(`${folder}/`)) files = undefined;
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, forget);

      const makeIndex = async (): Promise<Files> => {
        logger.info('indexing the content …');
        content = readLibrary(readContentFolder(folder), content);
        const records = recordsOf(content);
        const made = await indexFiles(records, content.glossary?.data ?? {});
        logger.info(`search knows ${countOf(records.length, 'page', 'pages')}`);
        return made;
      };

      server.middlewares.use(`${base}/pagefind`, (request: IncomingMessage, response: ServerResponse) => {
        const name = (request.url ?? '').split('?')[0]!.slice(1);
        if (!files) {
          files = makeIndex();
          files.catch(() => (files = undefined));
        }
        files.then(
          (all) => send(response, all.get(name), name),
          (error: Error) => {
            logger.error(error.message);
            response.writeHead(500).end();
          },
        );
      });
    },
  },
});

/** A browser runs a script only where the answer says that it is one. */
const typeOf = (name: string): string => (name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');

function send(response: ServerResponse, content: Uint8Array | undefined, name: string): void {
  if (!content) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': typeOf(name), 'cache-control': 'no-store' });
  response.end(content);
}
