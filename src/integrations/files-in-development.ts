import type { AstroIntegration } from 'astro';
import type { Project } from '../../scripts/project.ts';

/**
 * In development Astro answers a file whose ending is a parameter of its route, such as `figures/[figure].[type].ts`,
 * with a slash after it alone: a build leaves the slash away, and so do links. A request for such a file gets it here.
 */
export const filesInDevelopment = ({ base }: Pick<Project, 'base'>): AstroIntegration => {
  let patterns: RegExp[] = [];
  return {
    name: 'yearleaf-files-in-development',
    hooks: {
      'astro:routes:resolved': ({ routes }) => {
        patterns = routes.filter(({ type }) => type === 'endpoint').map(({ patternRegex }) => patternRegex);
      },
      'astro:server:setup': ({ server }) =>
        void server.middlewares.use((request, _, next) => {
          const [path = '', ...query] = (request.url ?? '').split('?');
          const address = path.slice(base.length);
          if (path.startsWith(`${base}/`) && /\.\w+$/.test(path) && patterns.some((one) => one.test(`${address}/`)))
            request.url = [`${path}/`, ...query].join('?');
          next();
        }),
    },
  };
};
