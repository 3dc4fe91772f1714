import { z } from 'zod';
import { isRegion, knownLanguages, type Lang } from '../../languages/index.ts';
import { casesSettings, registersSettings } from './entries.ts';
import { missingValuesSettings } from './missing-values.ts';
import { publisherSettings } from './publisher.ts';
import { theme } from './theme.ts';
import { address, each, inEach, onceEach, rules, slug } from './values.ts';

/** The edition of the format that this program reads. */
export const FORMAT = 2;

/** A figure by its report: `tea-2020/exports`. */
const figurePlace = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'write a report and a figure of it, e.g. tea-2020/exports',
  );

/** Where a language is read, if its pages shall say so: `{ zh-hant: HK }` makes them `zh-Hant-HK`. */
const region = z.string().refine(isRegion, 'write the two capital letters of a country or region, such as HK');

/** `site.yaml`. */
export const siteSchema = (languages: readonly Lang[]) =>
  z.strictObject({
    format: z.literal(FORMAT),
    /** The library's languages; `/` leads to the first. */
    languages: z.array(z.enum(knownLanguages)).min(1).superRefine(onceEach),
    regions: z.strictObject(each(languages, region.optional())).optional(),
    name: inEach(languages),
    tagline: inEach(languages),
    description: inEach(languages),
    ...publisherSettings(languages),
    theme: theme.optional(),
    /** Where links to the pages in `pages/` stand, in this order; a page that is not named stands in the footer. */
    pages: z.record(slug, z.enum(['menu', 'footer'])).optional(),
    /** What cases are called and how they are told apart. */
    cases: casesSettings(languages).optional(),
    /** Long tables of reports as pages of the library. */
    registers: registersSettings(languages).optional(),
    /** Old addresses of pages that are no report's, and where each leads now, both without a language. */
    moved: z.record(address, address).optional(),
    /** What the front page shows of a report: its headline numbers, and a figure. */
    featured: z
      .strictObject({
        report: slug.optional(),
        figure: slug.optional(),
        /** Figures that lead the library's gallery: `tea-2020/exports`. */
        figures: z.array(figurePlace).min(1).max(12).superRefine(onceEach).optional(),
      })
      .refine(({ report, figure }) => report !== undefined || figure === undefined, {
        path: ['figure'],
        message: 'with report: …, of which it is',
      })
      .optional(),
    /** Signs and words for values that are missing, where they are others than usual. */
    missing_values: missingValuesSettings(languages).optional(),
    /** Severity of rules where it is another than usual. */
    rules: rules.optional(),
  });

export type SiteData = z.infer<ReturnType<typeof siteSchema>>;
