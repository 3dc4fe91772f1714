import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { colophon, imprint } from './document.ts';
import { ofIndicator } from './indicators.ts';
import { licence } from './licence.ts';
import { address, date, day, each, inEach, MISSING, onceEach, oneOrEach, place, rules, slug, text } from './values.ts';

/** An original is published here by those who wrote it; a restatement says anew what another document says. */
export const reportKinds: readonly string[] = ['original', 'restatement'];

/** `report.yaml`: an original, which is published here by those who wrote it, or the restatement of another document. */
export const reportSchema = (languages: readonly Lang[]) =>
  z.discriminatedUnion('kind', [originalSchema(languages), restatementSchema(languages)], {
    error: ({ input }) => ((input as { kind?: unknown } | undefined)?.kind === undefined ? MISSING : undefined),
  });

const originalSchema = (languages: readonly Lang[]) =>
  z.strictObject({
    kind: z.literal('original'),
    ...common(languages),
    ...imprint(languages),
    published: date,
    licence: licence(languages).optional(),
    /** A picture in the report's folder. */
    cover: text.optional(),
    /** The report as a PDF: a file in its folder or an address, one for all languages or one for each. */
    original: oneOrEach(languages).optional(),
    ...notOf('restatement', ['restated', 'source', 'colophon']),
  });

const restatementSchema = (languages: readonly Lang[]) =>
  z.strictObject({
    kind: z.literal('restatement'),
    ...common(languages),
    /** When print appeared, if print says so. */
    published: date.optional(),
    /** First publication of this restatement. */
    restated: date,
    /** What was restated: the printed source, in words. */
    source: inEach(languages),
    /** What print says of itself. */
    colophon: colophon(languages).optional(),
    ...notOf('original', [
      ...(Object.keys(imprint(languages)) as (keyof ReturnType<typeof imprint>)[]),
      'licence',
      'cover',
      'original',
    ]),
  });

const common = (languages: readonly Lang[]) => ({
  title: inEach(languages),
  /** A name short enough for a tab or a filter. */
  short: inEach(languages),
  issuer: inEach(languages),
  /** Reports of one series follow each other in the library. */
  series: slug,
  /** What the report is about in time: `2020`, `2020-11`. */
  period: date,
  /** The last revision, where no correction is later: see `lastRevised`. */
  revised: date.optional(),
  summary: inEach(languages),
  /** A draft is in no build. */
  status: z.literal('draft').optional(),
  /** The day on which it may be published: in no build before. */
  embargo: day.optional(),
  /** Whether the site numbers the figures and tables that have no printed number. */
  number_figures: z.boolean().optional(),
  /** Titles of the chapters, by their folder's name without the prefix. A flat report has none. */
  chapters: z.record(slug, z.strictObject({ ...each(languages, text), printed: text.optional() })).optional(),
  /** Old addresses and where each leads now. */
  moved: z.record(address, address).optional(),
  key_figures: z
    .array(
      z.strictObject({
        value: inEach(languages),
        label: inEach(languages),
        /** How it has changed: `up 4.5%`. */
        change: inEach(languages).optional(),
        at: place,
        ...ofIndicator,
        /** A figure of the report whose first column is its course over the years. */
        figure: slug.optional(),
      }),
    )
    .max(8)
    .optional(),
  /** Ids of the figures that lead its gallery; without it, the first that is drawn in each chapter. */
  featured: z.array(slug).min(1).max(12).superRefine(onceEach).optional(),
  /** Severity of rules for this report; it goes before what `site.yaml` says. */
  rules: rules.optional(),
});

/** Keys that only the other kind of report has: who writes one is told so. */
const notOf = <Key extends string>(kind: string, keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, z.undefined({ error: kind }).optional()])) as Record<
    Key,
    z.ZodOptional<z.ZodUndefined>
  >;

export type ReportData = z.infer<ReturnType<typeof reportSchema>>;
export type OriginalData = Extract<ReportData, { kind: 'original' }>;
type RestatementData = Extract<ReportData, { kind: 'restatement' }>;

/** The key that says when a report was first published here. */
export const dateKeyOf = ({ kind }: Pick<ReportData, 'kind'>) => (kind === 'original' ? 'published' : 'restated');

/** When a report was first published here: an original on the day that it names, a restatement when it was restated. */
export const firstPublished = (
  data: Pick<OriginalData, 'kind' | 'published'> | Pick<RestatementData, 'kind' | 'restated'>,
): string => (data.kind === 'original' ? data.published : data.restated);

/** When a report was last changed: when it says so itself, or when it was last corrected; undefined for one that never was. */
export const lastRevised = (
  { revised }: Pick<ReportData, 'revised'>,
  corrections: readonly { date: string }[],
): string | undefined =>
  [revised, ...corrections.map(({ date }) => date)].reduce((last, date) => ((date ?? '') > (last ?? '') ? date : last));

/** When what is said of a report was last true: for whoever asks when a page was last changed. */
export const lastModified = (data: Parameters<typeof firstPublished>[0] & Pick<ReportData, 'revised'>): string =>
  data.revised ?? firstPublished(data);
