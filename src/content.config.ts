import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import {
  caseSchema,
  notesSchema,
  reportSchema,
  sectionSchema,
  siteSchema,
  topicsSchema,
} from '../scripts/content/schema.ts';

/** Files below `content/` that match; an entry's id is its path there. */
const files = (pattern: string | string[]) => glob({ base: './content', pattern, generateId: ({ entry }) => entry });

export const collections = {
  sections: defineCollection({
    loader: files(['*/{zh,en}/**/*.mdx', '!*/{zh,en}/cases/**']),
    schema: sectionSchema,
  }),
  cases: defineCollection({ loader: files('*/{zh,en}/cases/*.mdx'), schema: caseSchema }),
  reports: defineCollection({ loader: files('*/report.yaml'), schema: reportSchema }),
  notes: defineCollection({ loader: files('*/notes.yaml'), schema: notesSchema }),
  topics: defineCollection({ loader: files('topics.yaml'), schema: topicsSchema }),
  site: defineCollection({ loader: files('site.yaml'), schema: siteSchema }),
};
