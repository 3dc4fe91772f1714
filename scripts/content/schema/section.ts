import { z } from 'zod';
import { authorInText } from './document.ts';
import { text, topics } from './values.ts';

/** Frontmatter of a section. */
export const sectionSchema = z.strictObject({
  /** The printed title, without its number. */
  title: text,
  /** The printed number: `1.1`. Left out where print has none. */
  printed: text.optional(),
  /** Those who wrote this section, in the language of the file. */
  authors: z.array(authorInText).min(1).optional(),
  topics: topics.optional(),
  /** One sentence for lists, search results and link previews. */
  summary: text,
});

export type SectionData = z.infer<typeof sectionSchema>;
