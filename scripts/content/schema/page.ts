import { z } from 'zod';
import { slug, text } from './values.ts';

/** Frontmatter of a page of the library's own, such as the one that says what the library is. */
export const pageSchema = z.strictObject({
  title: text,
  /** What links in the menu and the footer call it; left out where that is its title. */
  short: text.optional(),
  /** What stands under the title, and in link previews. */
  summary: text,
  /** Names for the addresses of the headings, from the first on, which outlast changes of the text: `licence`, for `#licence`. */
  anchors: z.array(slug).min(1).optional(),
});

export type PageData = z.infer<typeof pageSchema>;
