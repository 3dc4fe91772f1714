import { z } from 'zod';
import { type DataDescription, type Decimals, delimiters, type Dimensions, fieldTypes } from '../../data/index.ts';
import type { Lang } from '../../languages/index.ts';
import { each, inEach, slug, text } from './values.ts';

const sign = z.string().regex(/^\D$/u, 'one sign that is no digit');
const decimals = { decimalChar: sign.optional(), groupChar: sign.optional() };
const differ = ({ decimalChar = '.', groupChar }: Decimals): boolean => decimalChar !== groupChar;
const TWO_SIGNS = 'decimalChar and groupChar are two signs; without the first it is a point';

/** `<report>/data/<name>.yaml`: what a data file holds, in the terms of the Frictionless Table Schema. */
export const dataSchema = (languages: readonly Lang[]) => {
  const names = inEach(languages);
  const field = z
    .strictObject({
      /** `''` for a column without a head. */
      name: z.string().trim(),
      title: names,
      type: z.enum(fieldTypes).optional(),
      /** One for all languages, or the stored one in the first and what it is converted to in the others. */
      unit: z.union([text, names], 'write the unit once, or in each language').optional(),
      /** A list of `dimensions.yaml`. */
      dimension: slug.optional(),
      labels: z.record(text, names).optional(),
      /** How dates are written: `%d.%m.%Y`. */
      format: z.string().regex(/%Y/u, 'a format with %Y, as %d.%m.%Y').optional(),
      /** The column with their flags. */
      flags: text.optional(),
      ...decimals,
    })
    .refine(differ, TWO_SIGNS);
  return z.strictObject({
    title: names.optional(),
    description: names.optional(),
    fields: languages.length > 1 ? z.array(field).min(1) : z.array(field).optional(),
    missingValues: z
      .array(
        z.union(
          [z.string(), z.strictObject({ value: z.string(), label: text })],
          'write a sign in "quotes", or { value: …, label: … }',
        ),
      )
      .optional(),
    dialect: z
      .strictObject({
        headerRows: z.array(z.int().min(1).max(20)).min(1).max(3).optional(),
        commentRows: z.array(z.int().min(1)).min(1).optional(),
        delimiter: z.enum(delimiters).optional(),
        rowGroups: z.boolean().optional(),
        ...decimals,
      })
      .refine(differ, TWO_SIGNS)
      .optional(),
    notes: z.record(z.string().regex(/^[^\s\]]+$/u, 'a label without spaces'), names).optional(),
  }) satisfies z.ZodType<DataDescription>;
};

/** `dimensions.yaml`: places, groups and the like; id → names in every language. */
export const dimensionsSchema = (languages: readonly Lang[]) =>
  z.record(
    slug,
    z.record(text, z.strictObject({ ...each(languages, text), also: z.array(text).min(1).optional() })),
  ) satisfies z.ZodType<Dimensions>;
