import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { PAGES, PUBLIC } from '../scripts/addresses.ts';
import { caseSchema, pageSchema, readSiteLanguages, sectionSchema } from '../scripts/content/index.ts';
import { currentProject } from '../scripts/project.ts';

const { content, leftOut } = currentProject();

/** Texts of the library that match, in each of its languages; an entry's id is its path below the content folder. */
const texts = (...patterns: ((lang: string) => string)[]) =>
  silentWhereEmpty(
    glob({
      base: content,
      pattern: [
        ...readSiteLanguages(content).languages.flatMap((lang) => patterns.map((of) => of(lang))),
        `!${PUBLIC}/**`,
        ...leftOut.map((report) => `!${report}/**`),
      ],
      generateId: ({ entry }) => entry,
    }),
  );

/** A library may have no cases, or no pages of its own: the loader would warn of it. */
const silentWhereEmpty = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => {
    const logger = Object.create(context.logger) as typeof context.logger;
    logger.warn = (message) => {
      if (!message.startsWith('No files found')) context.logger.warn(message);
    };
    return loader.load({ ...context, logger });
  },
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
