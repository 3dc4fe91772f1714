import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { caseSchema, pageSchema, sectionSchema } from '../scripts/content/index.ts';

/**
 * What is written in MDX is Astro's content: sections, cases, the library's own pages. The library has read and checked these files,
 * with all that lies beside them (report.yaml, notes.yaml …), so Astro keeps no second copy: whoever asks for an entry
 * is answered from the library (src/collections/), in a build and in development.
 */
const library: Loader = { name: 'yearleaf-library', load: () => Promise.resolve() };

export const collections = {
  sections: defineCollection({ loader: library, schema: sectionSchema }),
  cases: defineCollection({ loader: library, schema: caseSchema }),
  pages: defineCollection({ loader: library, schema: pageSchema }),
};
