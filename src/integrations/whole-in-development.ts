import type { AstroIntegration } from 'astro';
import { languagePattern } from '../../scripts/languages/index.ts';
import type { Project } from '../../scripts/project.ts';
import { fillWhole, textsOf } from '../../scripts/publications/index.ts';

/** A request for the frame alone, or for a text: the server asks itself. */
const FRAME = 'x-yearleaf-frame';

/** In development the page of a whole report is put together when a browser asks for it, as a build does it at its end. */
export const wholeInDevelopment = ({ base }: Pick<Project, 'base'>): AstroIntegration => ({
  name: 'yearleaf-whole-in-development',
  hooks: {
    'astro:server:setup': ({ server }) =>
      void server.middlewares.use((request, response, next) => {
        const [, address] = new RegExp(`^(${base}/(?:${languagePattern})/[^/]+/)all/`).exec(request.url ?? '') ?? [];
        if (!address || request.headers[FRAME]) return next();
        const ask = async (path: string): Promise<string> =>
          (await fetch(`http://${request.headers.host}${address}${path}`, { headers: { [FRAME]: '1' } })).text();
        whole(address, ask).then((html) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(html);
        }, next);
      }),
  },
});

async function whole(address: string, ask: (path: string) => Promise<string>): Promise<string> {
  const frame = await ask('all/');
  const pages = new Map<string, string>();
  for (const slug of textsOf(frame)) pages.set(slug, await ask(`${slug}/`));
  return fillWhole(frame, { address, page: (slug) => pages.get(slug)! });
}
