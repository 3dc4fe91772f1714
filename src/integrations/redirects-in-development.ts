import type { AstroIntegration } from 'astro';
import type { SiteUrl } from '../../scripts/project.ts';

/** In development Astro leads on from old addresses; a build writes pages there (scripts/render/redirects.ts). */
export const redirectsInDevelopment = ({ base }: SiteUrl, redirects: Record<string, string>): AstroIntegration => ({
  name: 'yearleaf-redirects-in-development',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev')
        updateConfig({
          redirects: Object.fromEntries(Object.entries(redirects).map(([from, to]) => [from, base + to])),
        });
    },
  },
});
