import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { PAGES } from '../scripts/addresses.ts';
import { caseSchema, pageSchema, sectionSchema } from '../scripts/content/index.ts';
import { languages } from '../scripts/languages/index.ts';
import { currentProject } from '../scripts/project.ts';

const LANGUAGES = `{${languages.join(',')}}`;

/** Texts of the library that match; an entry's id is its path below the content folder. */
const texts = (...pattern: string[]) =>
  glob({ base: currentProject().content, pattern, generateId: ({ entry }) => entry });

/** What is written in MDX. The files beside it (report.yaml, notes.yaml …) are read with it in scripts/content/. */
export const collections = {
  sections: defineCollection({
    loader: texts(`*/${LANGUAGES}/**/*.mdx`, `!*/${LANGUAGES}/cases/**`, `!${PAGES}/**`),
    schema: sectionSchema,
  }),
  pages: defineCollection({ loader: texts(`${PAGES}/${LANGUAGES}/*.mdx`), schema: pageSchema }),
  cases: defineCollection({ loader: texts(`*/${LANGUAGES}/cases/*.mdx`), schema: caseSchema }),
};
