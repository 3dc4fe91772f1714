import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { oneOrEach, text } from './values.ts';

const FAMILY = 'write the part of the name that is the family’s, as it stands in the name';

/** Whoever wrote or edited something: a name alone, or `{ name, family, affiliation, orcid }`. */
const personWith = <Words extends z.ZodType>(words: Words) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? { name: value } : value),
    z
      .strictObject({
        name: words,
        /** What of the name is the family's: references put it first. It stands in the name in one language at least. */
        family: words.optional(),
        affiliation: words.optional(),
        /** `0000-0002-1825-0097`. */
        orcid: text.optional(),
      })
      .superRefine((person, { addIssue }) => {
        const { name, family } = person as { name: unknown; family?: unknown };
        if (family === undefined || isIn(family, name)) return;
        addIssue({ code: 'custom', path: ['family'], message: FAMILY, input: family });
      }),
  );

/** Of words, or of words in each language. */
function isIn(part: unknown, whole: unknown): boolean {
  if (typeof part === 'string') return typeof whole === 'string' && whole.includes(part);
  return Object.entries(part as object).some(([lang, words]) => isIn(words, (whole as Record<string, unknown>)[lang]));
}

const person = (languages: readonly Lang[]) => personWith(oneOrEach(languages));

/** An author in the frontmatter of a text, in its language alone. */
export const authorInText = personWith(text);

export type AuthorInText = z.infer<typeof authorInText>;

/** Who made a document, and by what it is known: as a catalogue of books has it. The rule `identifiers` checks the numbers. */
export const imprint = (languages: readonly Lang[]) => ({
  authors: z.array(person(languages)).min(1).optional(),
  editors: z.array(person(languages)).min(1).optional(),
  publisher: oneOrEach(languages).optional(),
  place: oneOrEach(languages).optional(),
  /** With or without hyphens, ten digits or thirteen. */
  isbn: text.optional(),
  issn: text.optional(),
  /** `10.1000/182`, without an address before it. */
  doi: text.optional(),
});

/** Whatever else print says of itself, in its own words: `{ label: …, text: … }`. */
const line = (languages: readonly Lang[]) =>
  z.strictObject({ label: oneOrEach(languages), text: oneOrEach(languages) });

/** The colophon of a printed original, as print has it. */
export const colophon = (languages: readonly Lang[]) =>
  z.strictObject({
    ...imprint(languages),
    /** The size of its leaves: `787 × 1092 mm, 1/16`. */
    format: oneOrEach(languages).optional(),
    price: oneOrEach(languages).optional(),
    more: z.array(line(languages)).min(1).optional(),
  });

export type Imprint = z.infer<z.ZodObject<ReturnType<typeof imprint>>>;
export type Person = NonNullable<Imprint['authors']>[number];
