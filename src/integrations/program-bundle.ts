import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * A build asks Astro for no pages but for the program that draws them (scripts/render/program.ts), into the folder
 * `server` beside that of the site: Astro would take it away when it has drawn the last page.
 */
export const programBundle: AstroIntegration = {
  name: 'yearleaf-program-bundle',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'build') updateConfig({ vite: { plugins: [ownEntry] } });
    },
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((astro) => ({
        ...astro,
        name: 'yearleaf',
        setup: () => Promise.resolve(),
        getStaticPaths: () => Promise.resolve([]),
      })),
    'astro:build:generated': ({ dir }) => {
      const site = fileURLToPath(dir);
      renameSync(join(site, '.prerender'), join(dirname(site), 'server'));
    },
  },
};

/** What is asked of the bundle is said in a file of ours, which imports Astro's own. */
const ownEntry: Plugin = {
  name: 'yearleaf-own-entry',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^astro\/entrypoints\/prerender$/ },
    handler(_, importer) {
      return importer === undefined ? this.resolve('/src/program/entry.ts') : undefined;
    },
  },
};
