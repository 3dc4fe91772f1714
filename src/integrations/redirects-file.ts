import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectLines } from '../../scripts/publish/index.ts';
import type { SiteUrl } from '../../scripts/project.ts';

/** Writes `_redirects`, so that servers that read it answer an old address themselves; elsewhere its page leads on. */
export const redirectsFile = (siteUrl: SiteUrl, redirects: Record<string, string>): AstroIntegration => ({
  name: 'yearleaf-redirects-file',
  hooks: {
    'astro:build:done': ({ dir }) =>
      writeFileSync(fileURLToPath(new URL('_redirects', dir)), redirectLines(siteUrl, redirects)),
  },
});
