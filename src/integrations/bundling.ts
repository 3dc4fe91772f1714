import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** The workshop, and what pages ask of the library; but for what only Astro can load. */
const AS_IT_IS = [join(ROOT, 'scripts') + sep, join(ROOT, 'src/library') + sep];
const OF_ASTRO = ['index.ts', 'text.ts'].map((name) => join(ROOT, 'src/library', name));

/**
 * The program that draws the pages imports plain TypeScript as the build itself does, and so the very same modules: five
 * hundred modules less to bundle, and what was worked out once for the check or for a cache is there for the pages.
 */
const plainModulesAsTheyAre: Plugin = {
  name: 'yearleaf-plain-modules',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender',
  resolveId: {
    filter: { id: /^\..*\.ts$/ },
    handler(source, importer) {
      if (!importer) return;
      const path = join(dirname(importer.replace(/\?.*/, '')), source);
      if (!AS_IT_IS.some((folder) => path.startsWith(folder)) || OF_ASTRO.includes(path)) return;
      return { id: pathToFileURL(path).href, external: true };
    },
  },
};

const GROUPS = [
  // What every section has: one sheet packs better than four, by a tenth of all that a section's first view weighs in style.
  { name: 'reading', test: /styles\/(?:reading|navigation|corrections|page-tools)\.css/ },
];

/** How Vite bundles the program that draws the pages, and what it says of it. */
export const bundling = {
  plugins: [plainModulesAsTheyAre],
  build: {
    assetsInlineLimit: 0,
    // Who reads with an older phone reads everything: media queries, prefixes and rules put together are as these know them.
    cssTarget: ['chrome109', 'firefox115', 'safari15.4', 'ios15.4'],
  },
  // As modules, so that a worker can load what is needed later when it is.
  worker: { format: 'es' as const },
  environments: { prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } } },
};
