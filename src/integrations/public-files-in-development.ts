import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { PUBLIC } from '../../scripts/addresses.ts';
import type { Project } from '../../scripts/project.ts';

/** In development the publisher's own files are served from where they are; a build copies them. */
export const publicFilesInDevelopment = ({ content, base }: Project): AstroIntegration => {
  const folder = join(content, PUBLIC);
  const fileAt = (address: string): string | undefined => {
    if (!address.startsWith(`${base}/`) || !URL.canParse(address, 'http://localhost')) return undefined;
    const file = join(folder, address.slice(base.length).replace(/%20/g, ' '));
    return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
  };
  return {
    name: 'yearleaf-public-files-in-development',
    hooks: {
      'astro:server:setup': ({ server }) =>
        void server.middlewares.use((request, response, next) => {
          const file = fileAt((request.url ?? '').split('?')[0]!);
          if (!file) return next();
          const type = TYPES[extname(file).toLowerCase()];
          if (type) response.setHeader('content-type', type);
          createReadStream(file).pipe(response);
        }),
    },
  };
};

/** A browser shows these only where the answer says what they are. */
const TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.html': 'text/html',
  '.txt': 'text/plain; charset=utf-8',
};
