import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { each, inEach, slug, text } from './values.ts';

/** What the entries of a list are called: `Cases`, and one of them, `Case`; left out where it is the same word. */
const entryNames = (languages: readonly Lang[]) => ({
  name: inEach(languages),
  one: inEach(languages).optional(),
});

/** `cases` of `site.yaml`: a library without it has no cases, and says nothing of any. */
export const casesSettings = (languages: readonly Lang[]) =>
  z.strictObject({
    ...entryNames(languages),
    /** What stands above the list of all cases. */
    summary: inEach(languages).optional(),
    /** The kinds that a case can be of: key as in frontmatter, with its name in each language. */
    kinds: z.record(text, inEach(languages)).optional(),
    /** The map in `maps/` on whose tiles the list of all cases shows how many there are of each place. */
    map: slug.optional(),
    /** How a report tells a case, with approval for example. */
    stances: z.record(text, inEach(languages)).optional(),
  });

/** A key becomes part of an address (`?issuer=…`); `q` and `sort` stand there already. */
const columnKey = z
  .string()
  .regex(/^(?!q$|sort$)[a-z][a-z0-9]*$/, 'lower-case letters and digits, and neither q nor sort');

const ONE_ENTRY = 'write entry: true at one column';

/** A column of a register: the head that it has in the tables of each language, and what readers do with it. */
const registerColumn = (languages: readonly Lang[]) =>
  z.strictObject({
    ...each(languages, text),
    /** The column that names a row. Without one, it is the first. */
    entry: z.literal(true).optional(),
    filter: z.literal(true).optional(),
    sort: z.literal(true).optional(),
  });

/**
 * `registers` of `site.yaml`: pages that gather, row by row, the long tables of all reports that have a figure of the
 * same id: laws, grants, projects, members.
 */
export const registersSettings = (languages: readonly Lang[]) =>
  z.record(
    slug,
    z.strictObject({
      ...entryNames(languages),
      /** Heading of the page; left out where it is the name. */
      title: inEach(languages).optional(),
      summary: inEach(languages).optional(),
      /** The id that the figure has in each report. */
      figure: slug,
      /** Begins the id of each row: `law` makes `law-<report>-1`. Left out where it is the register's own key. */
      ids: slug.optional(),
      /** The columns that are shown, in this order. */
      columns: z
        .record(columnKey, registerColumn(languages))
        .refine((columns) => Object.keys(columns).length > 0, 'at least one column')
        .refine((columns) => Object.values(columns).filter(({ entry }) => entry).length < 2, ONE_ENTRY),
      /** Sections that name an entry lead to it. A text may leave these words out at the beginning of its name. */
      mentions: z.strictObject({ without: z.array(text).optional() }).optional(),
    }),
  );

export type RegisterSettings = z.infer<ReturnType<typeof registersSettings>>[string];
