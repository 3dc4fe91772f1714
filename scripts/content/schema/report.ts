import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { address, date, each, inEach, place, rules, slug, text } from './values.ts';

/** `report.yaml`. */
export const reportSchema = (languages: readonly Lang[]) =>
  z.strictObject({
    title: inEach(languages),
    /** A name short enough for a tab or a filter. */
    short: inEach(languages),
    issuer: inEach(languages),
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
    summary: inEach(languages),
    /** What was restated: the printed source, in words. */
    source: inEach(languages),
    /** Titles of the chapters, by their folder's name without the prefix. A flat report has none. */
    chapters: z.record(slug, z.strictObject({ ...each(languages, text), printed: text.optional() })).optional(),
    /** Old addresses and where each leads now. */
    moved: z.record(address, address).optional(),
    key_figures: z
      .array(z.strictObject({ value: inEach(languages), label: inEach(languages), at: place }))
      .max(8)
      .optional(),
    /** Severity of rules for this report; it goes before what `site.yaml` says. */
    rules: rules.optional(),
  });

export type ReportData = z.infer<ReturnType<typeof reportSchema>>;
