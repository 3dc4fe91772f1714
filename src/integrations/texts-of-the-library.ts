import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The modules by which Astro reads its collections, and ours that stand for them. */
const STAND_INS: [RegExp, string][] = [
  [/^\0astro:data-layer-content$/, '/src/collections/entries.ts'],
  [/^\0astro:content-module-imports$|[\\/]\.astro[\\/]content-modules\.mjs$/, '/src/collections/modules.ts'],
];

const plugin: Plugin = {
  name: 'yearleaf-texts-of-the-library',
  enforce: 'pre',
  transform: {
    filter: { id: STAND_INS.map(([id]) => id) },
    handler(_, id) {
      const file = STAND_INS.find(([asked]) => asked.test(id))![1];
      return `export { default } from '${file}';`;
    },
  },
};

/** Entries of Astro's collections, and the texts in them, are those of the library (src/collections/). */
export const textsOfTheLibrary: AstroIntegration = {
  name: 'yearleaf-texts-of-the-library',
  hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
};
