import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { oneOrEach, text } from './values.ts';

/** Whoever wrote or edited something: a name alone, or `{ name, affiliation, orcid }`. */
const personWith = <Words extends z.ZodType>(words: Words) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? { name: value } : value),
    z.strictObject({
      name: words,
      affiliation: words.optional(),
      /** `0000-0002-1825-0097`. */
      orcid: text.optional(),
    }),
  );

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
