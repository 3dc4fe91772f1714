import { z } from 'zod';
import { type Lang, languages as known } from '../../languages/index.ts';
import { inEach, rules, slug, text } from './values.ts';

/** The edition of the format that this program reads. */
export const FORMAT = 2;

/** Where a language is read, if its pages shall say so: `{ zh-hant: HK }` makes them `zh-Hant-HK`. */
const region = z.string().regex(/^[A-Z]{2}$/, 'write the two capital letters of a country or region, such as HK');

/** `site.yaml`. */
export const siteSchema = (languages: readonly Lang[]) =>
  z.strictObject({
    format: z.literal(FORMAT),
    /** The library's languages; `/` leads to the first. */
    languages: z.array(z.enum(known)).min(1),
    regions: z.partialRecord(z.enum(known), region).optional(),
    name: inEach(languages),
    tagline: inEach(languages),
    publisher: inEach(languages),
    description: inEach(languages),
    /** Where links to the pages in `pages/` stand, in this order; a page that is not named stands in the footer. */
    pages: z.record(slug, z.enum(['menu', 'footer'])).optional(),
    /** Kinds of case: key as in frontmatter, with its name in each language. */
    kinds: z.record(text, inEach(languages)),
    /** Severity of rules where it is another than usual. */
    rules: rules.optional(),
  });

export type SiteData = z.infer<ReturnType<typeof siteSchema>>;

/**
 * The languages that `site.yaml` lists, before the rest of it is held against its schema; where it lists none that are
 * known, those that the program knows.
 */
export function listedLanguages(data: unknown): Lang[] {
  const listed: unknown = (data as { languages?: unknown } | null | undefined)?.languages;
  const some = Array.isArray(listed) ? known.filter((lang) => listed.includes(lang)) : [];
  if (some.length === 0) return [...known];
  return some.sort((a, b) => (listed as unknown[]).indexOf(a) - (listed as unknown[]).indexOf(b));
}
