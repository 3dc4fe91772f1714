import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { PAGES } from '../scripts/addresses.ts';
import { caseSchema, pageSchema, readSiteLanguages, sectionSchema } from '../scripts/content/index.ts';
import { currentProject } from '../scripts/project.ts';

const { content, leftOut } = currentProject();

/** Texts of the library that match, in each of its languages; an entry's id is its path below the content folder. */
const texts = (...patterns: ((lang: string) => string)[]) =>
  glob({
    base: content,
    pattern: [
      ...readSiteLanguages(content).languages.flatMap((lang) => patterns.map((of) => of(lang))),
      ...leftOut.map((report) => `!${report}/**`),
    ],
    generateId: ({ entry }) => entry,
  });

/** What is written in MDX. The files beside it (report.yaml, notes.yaml …) are read with it in scripts/content/. */
export const collections = {
  sections: defineCollection({
    loader: texts(
      (lang) => `*/${lang}/**/*.mdx`,
      (lang) => `!*/${lang}/cases/**`,
      () => `!${PAGES}/**`,
    ),
    schema: sectionSchema,
  }),
  pages: defineCollection({ loader: texts((lang) => `${PAGES}/${lang}/*.mdx`), schema: pageSchema }),
  cases: defineCollection({ loader: texts((lang) => `*/${lang}/cases/*.mdx`), schema: caseSchema }),
};
