import { z } from 'zod';
import { inEachLanguage } from '../languages/index.ts';
import { LONGEST_NAME } from '../addresses.ts';
import { adjustableRules, severities } from './adjustable-rules.ts';

/** Words that a reader sees: never empty. */
const text = z.string().trim().min(1, 'must not be empty');

/** The same words in every language. */
const words = inEachLanguage(() => text);
const inEach = z.strictObject(words);

/** ASCII slug: `double-eleven-credit-2020`. */
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')
  .regex(new RegExp(`^.{0,${LONGEST_NAME}}$`), `at most ${LONGEST_NAME} letters`);

/** A day, a month or a year, or two of them with a slash between: `2020-11-01/2020-11-20`. */
const DATE = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const date = z
  .string()
  .regex(new RegExp(`^${DATE}(/${DATE})?$`), 'write 2020, 2020-11, 2020-11-11 or 2020-11-01/2020-11-20, in quotes');

/** A day of the calendar. */
const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write a day such as 2026-11-21, in quotes');

/** How grave the findings of a rule are: `{ punctuation: warning, pairing: off }`. */
const rules = z.strictObject(
  Object.fromEntries(adjustableRules.map((rule) => [rule, z.enum(severities).optional()])) as Record<
    (typeof adjustableRules)[number],
    z.ZodOptional<z.ZodEnum<{ [One in (typeof severities)[number]]: One }>>
  >,
);

/** Keys of `topics.yaml`. */
const topics = z.array(slug).min(1).max(6);

/** A place in a report: a section's slug, with or without an id in it: `overview/status#s1.1.2`. */
const place = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?(#[a-z][\w.-]*)?$/, 'write a section, e.g. overview/status#s1.1.2');

/** An address below the report, or from the site's root where a folder had another name: `/old-name/overview`. */
const address = z.string().regex(/^\/?[a-z0-9-]+(\/[a-z0-9-]+){0,2}$/, 'write a place, e.g. overview/status');

/** Frontmatter of a section. */
export const sectionSchema = z.strictObject({
  /** The printed title, without its number. */
  title: text,
  /** The printed number: `1.1`. Left out where print has none. */
  printed: text.optional(),
  topics: topics.optional(),
  /** One sentence for lists, search results and link previews. */
  summary: text,
});

/** Frontmatter of a case or news item. */
export const caseSchema = z.strictObject({
  title: text,
  /** One of the kinds in `site.yaml`. */
  kind: text,
  stance: z.enum(['positive', 'negative', 'neutral']),
  /** The printed number: `正面案例五`. */
  printed: text.optional(),
  dates: z.array(date).min(1).optional(),
  /** Province-level places, or nation-wide, or abroad. */
  places: z.array(text).min(1).optional(),
  organisations: z.array(text).min(1).optional(),
  persons: z.array(text).min(1).optional(),
  /** Sums and quantities at stake, as printed. */
  amounts: z.array(text).min(1).optional(),
  topics,
  /** The outlet that print credits. */
  outlet: text.optional(),
  outcome: text.optional(),
  /** The section that tells the case. */
  section: place.optional(),
  summary: text,
});

/** `report.yaml`. */
export const reportSchema = z.strictObject({
  title: inEach,
  /** A name short enough for a tab or a filter. */
  short: inEach,
  issuer: inEach,
  /** Reports of one series follow each other in the library. */
  series: slug,
  /** What the report is about in time: `2020`, `2020-11`. */
  period: date,
  /** When print appeared, if print says so. */
  published: date.optional(),
  /** First publication of this restatement, and its last revision. */
  restated: date,
  /** Left out where the report has corrections: then it is the date of the last of them. */
  revised: date.optional(),
  summary: inEach,
  /** What was restated: the printed source, in words. */
  source: inEach,
  /** Titles of the chapters, by their folder's name without the prefix. A flat report has none. */
  chapters: z.record(slug, z.strictObject({ ...words, printed: text.optional() })).optional(),
  /** Old addresses and where each leads now. */
  moved: z.record(address, address).optional(),
  key_figures: z
    .array(z.strictObject({ value: inEach, label: inEach, at: place }))
    .max(8)
    .optional(),
  /** Severity of rules for this report; it goes before what `site.yaml` says. */
  rules: rules.optional(),
});

/** The same words in one language or more, as before or after a correction. */
const inSome = z
  .strictObject(inEachLanguage(() => text.optional()))
  .refine((said) => Object.values(said).some((one) => one !== undefined), 'give the words in one language at least');

/** `corrections.yaml`: what a reader could have relied on and was wrong, or was said otherwise. */
export const correctionsSchema = z.preprocess(
  // A file of comments alone has none.
  (value) => (isEmptyObject(value) ? [] : value),
  z.array(
    z.strictObject({
      id: slug,
      date: day,
      /** The text and the block in it, or `cases` for all cases of the report. */
      at: place,
      kind: z.enum(['figure', 'meaning', 'wording']),
      was: inSome,
      is: inSome,
    }),
  ),
);

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/** `notes.yaml`: editor's notes, by id. A file of comments alone has none. */
export const notesSchema = z.preprocess((value) => value ?? {}, z.record(slug, inEach));

/** `topics.yaml`. */
export const topicsSchema = z.record(slug, inEach);

/** `glossary.yaml`: terms by category. */
export const glossarySchema = z.record(
  text,
  z.array(z.strictObject({ ...words, also: z.array(text).min(1).optional() })),
);

/** `site.yaml`. */
export const siteSchema = z.strictObject({
  name: inEach,
  tagline: inEach,
  publisher: inEach,
  description: inEach,
  /** Kinds of case: key as in frontmatter, with its name in each language. */
  kinds: z.record(text, inEach),
  /** Severity of rules where it is another than usual. */
  rules: rules.optional(),
});

export type SectionData = z.infer<typeof sectionSchema>;
export type CaseData = z.infer<typeof caseSchema>;
export type ReportData = z.infer<typeof reportSchema>;
export type CorrectionsData = z.infer<typeof correctionsSchema>;
export type NotesData = z.infer<typeof notesSchema>;
export type TopicsData = z.infer<typeof topicsSchema>;
export type GlossaryData = z.infer<typeof glossarySchema>;
export type SiteData = z.infer<typeof siteSchema>;
