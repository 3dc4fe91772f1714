import { z } from 'zod';
import { text } from './values.ts';

/** Frontmatter of a page of the library's own, such as the one that says what the library is. */
export const pageSchema = z.strictObject({
  title: text,
  /** What links in the menu and the footer call it; left out where that is its title. */
  short: text.optional(),
  /** What stands under the title, and in link previews. */
  summary: text,
});

export type PageData = z.infer<typeof pageSchema>;
