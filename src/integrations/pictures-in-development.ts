import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { addresses } from '../../scripts/addresses.ts';
import { currentLibrary, pictureOrders } from '../../scripts/content/index.ts';
import { makePictures, pictureFolder } from '../../scripts/pictures/index.ts';
import type { Project } from '../../scripts/project.ts';

/** In development a picture is made when a browser asks for it; a build makes them all. */
export const picturesInDevelopment = ({ content, base, cache }: Project): AstroIntegration => ({
  name: 'yearleaf-pictures-in-development',
  hooks: {
    'astro:server:setup': ({ server }) =>
      void server.middlewares.use((request, response, next) => {
        const address = (request.url ?? '').split('?')[0]!;
        if (!address.startsWith(base + addresses.picture(''))) return next();
        const [order] = pictureOrders(currentLibrary(), content).flatMap(({ file, variants }) => {
          const wanted = variants.filter(({ name }) => base + addresses.picture(name) === address);
          return wanted.length > 0 ? [{ file, variants: wanted }] : [];
        });
        if (!order) return next();
        const [{ name, format }] = order.variants as [(typeof order.variants)[number]];
        makePictures([order], pictureFolder(cache)).then(() => {
          response.setHeader('content-type', format === 'svg' ? 'image/svg+xml' : `image/${format}`);
          createReadStream(join(pictureFolder(cache), name)).pipe(response);
        }, next);
      }),
  },
});
