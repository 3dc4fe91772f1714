import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { each, inEach, slug, text, topics } from './values.ts';

/** How often values of an indicator come. */
const frequencies = ['year', 'half', 'quarter', 'month', 'day', 'none'] as const;

/** Why values before and after a break cannot be compared, or how they were made comparable. */
const breakKinds = ['base', 'coverage', 'definition', 'comparable'] as const;

/** What a value may be besides exact; `over` and `nearly` are read from its own words. */
export const valueQualifiers = [
  'comparable',
  'preliminary',
  'revised',
  'derived',
  'estimate',
  'forecast',
  'target',
] as const;

/** A time in a key of its own, `2020`, `2020-H1`, `2020-11-01/2020-11-11`; which there are is known where series are made. */
const period = z
  .string()
  .regex(/^[12]\d{3}[^\s~[\]]*$/, 'write 2020, 2020-H1, 2020-Q3, 2020-11 or 2020-11-11, in "quotes"');

/** `indicators.yaml`: what is counted from report to report. `<id>.growth`, year on year, is there for each by itself. */
export const indicatorsSchema = (languages: readonly Lang[]) =>
  z.preprocess(
    // A file of comments alone has none.
    (value) => (typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? [] : value),
    z.array(
      z.strictObject({
        id: slug,
        name: inEach(languages),
        /** For lists and charts. */
        short: inEach(languages).optional(),
        /** The unit that pages show its values in. */
        unit: inEach(languages),
        /** Other words for the thing that is counted: `[家, 户]`. */
        also_unit: z.array(text).min(1).optional(),
        /** Other names, where a language has some: `{ zh: [电商交易额] }`. Search finds them in every language. */
        also: z.strictObject(each(languages, z.array(text).min(1).optional())).optional(),
        definition: inEach(languages).optional(),
        compiler: inEach(languages).optional(),
        frequency: z.enum(frequencies),
        topics: topics.optional(),
        /** What it is a part of. */
        parent: slug.optional(),
        /** Alike in name, and not the same. */
        related: z.array(slug).min(1).optional(),
        breaks: z
          .array(z.strictObject({ at: period, kind: z.enum(breakKinds), why: inEach(languages) }))
          .min(1)
          .optional(),
        /** Rates of exchange that a document states: how many of the indicator's units one of `currency` is. */
        rates: z
          .array(z.strictObject({ period, currency: z.string().regex(/^[A-Z]{3}$/), rate: z.number().positive() }))
          .min(1)
          .optional(),
      }),
    ),
  );

/** Which indicator a key figure is of. */
export const ofIndicator = {
  indicator: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.growth)?$/, 'write an id of indicators.yaml, or that id with .growth')
    .optional(),
  period: period.optional(),
  /** Ids of `dimensions.yaml`, with + between them. */
  place: text.optional(),
  qualifier: z.enum(valueQualifiers).optional(),
};

export type IndicatorsData = z.infer<ReturnType<typeof indicatorsSchema>>;
export type Indicator = IndicatorsData[number];
export type ValueQualifier = (typeof valueQualifiers)[number];
