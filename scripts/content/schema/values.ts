import { z } from 'zod';
import { LONGEST_NAME } from '../../addresses.ts';
import type { Lang } from '../../languages/index.ts';
import { adjustableRules, severities } from '../adjustable-rules.ts';

/** Said of a key that decides what others there may be, where it is missing: zod says the same of a wrong value. */
export const MISSING = 'missing';

/** Words that a reader sees: never empty. */
export const text = z.string().trim().min(1, 'must not be empty');

export const SLUG = 'use lower-case letters, digits and single hyphens';

/** ASCII slug: `double-eleven-credit-2020`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, SLUG)
  .regex(new RegExp(`^.{0,${LONGEST_NAME}}$`), `at most ${LONGEST_NAME} letters`);

/** A day, a month or a year, or two of them with a slash between: `2020-11-01/2020-11-20`. */
const DATE = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
export const date = z
  .string()
  .regex(
    new RegExp(`^${DATE}(/${DATE})?$`),
    'write 2020, 2020-11 or 2020-11-11, or two of them with a slash, as a fiscal year is 2020-04/2021-03, in "quotes"',
  );

/** An address on the web: `https://example.org/terms`. */
export const webAddress = z
  .string()
  .refine((url) => /^https?:\/\/[^\s/]/.test(url) && URL.canParse(url), 'write an address such as https://example.org');

/** A day of the calendar. */
export const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write a day such as 2026-11-21, in "quotes"');

/** Of a list that says nothing twice. */
export function onceEach(listed: readonly string[], { addIssue }: z.core.$RefinementCtx): void {
  listed.forEach((item, index) => {
    if (listed.indexOf(item) < index) addIssue({ code: 'custom', path: [index], message: 'each once', input: listed });
  });
}

/** Keys of `topics.yaml`. */
export const topics = z.array(slug).min(1).max(6).superRefine(onceEach);

/** A place in a report: a section's slug, with or without an id in it: `overview/status#s1.1.2`. */
export const place = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?(#[a-z][\w.-]*)?$/, 'write a section, e.g. overview/status#s1.1.2');

/** An address below the report, or from the site's root where a folder had another name: `/old-name/overview`. */
export const address = z.string().regex(/^\/?[a-z0-9-]+(\/[a-z0-9-]+){0,2}$/, 'write a place, e.g. overview/status');

/** How grave the findings of a rule are: `{ punctuation: warning, pairing: off }`. */
export const rules = z.strictObject(
  Object.fromEntries(adjustableRules.map((rule) => [rule, z.enum(severities).optional()])) as Record<
    (typeof adjustableRules)[number],
    z.ZodOptional<z.ZodEnum<{ [One in (typeof severities)[number]]: One }>>
  >,
);

/** A value in every language of the library: `{ zh: …, en: … }`. Languages that it has not are unknown keys. */
export const each = <Value extends z.ZodType>(languages: readonly Lang[], value: Value): Record<Lang, Value> =>
  Object.fromEntries(languages.map((lang) => [lang, value])) as Record<Lang, Value>;

/** The same words in every language of the library. */
export const inEach = (languages: readonly Lang[]) => z.strictObject(each(languages, text));

/** Words in each language, or once where they are the same in all: `Anna Berg` -> `{ en: Anna Berg, zh: Anna Berg }`. */
export const oneOrEach = (languages: readonly Lang[]) =>
  z.preprocess((value, context) => {
    if (typeof value === 'string' && value.trim() !== '')
      return Object.fromEntries(languages.map((lang) => [lang, value]));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    if (value !== undefined) context.issues.push({ code: 'custom', message: ONE_OR_EACH, input: value });
    return value;
  }, inEach(languages));

const ONE_OR_EACH = 'write the words in each language, or once if they are the same in all';

/** The same words in one language or more. */
export const inSome = (languages: readonly Lang[]) =>
  z
    .strictObject(each(languages, text.optional()))
    .refine((said) => Object.values(said).some((one) => one !== undefined), 'give the words in one language at least');
