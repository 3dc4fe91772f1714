import {
  type AuthorInText,
  firstPublished,
  type Imprint,
  lastModified,
  type Person,
} from '../../scripts/content/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import type { ReportInfo } from '../library/index.ts';

type Data = ReportInfo['data'];
type Words = Record<Lang, string>;

/** What a page of a report adds to it. */
interface Around {
  lang: Lang;
  /** The language that a restated document is taken to be in: the library's first. */
  original: Lang;
  /** Who publishes the library. */
  publisher: Words;
  /** The whole address of its PDF. */
  pdf?: string;
  /** Those who wrote a section of it, where it names them. */
  authors?: readonly Person[];
}

/** A report for search engines, as https://schema.org/Report has it; keys without a value are undefined. */
export const reportAsData = (data: Data, around: Around): Record<string, unknown> => ({
  // Only a book has an ISBN there.
  '@type': data.kind === 'original' && data.isbn !== undefined ? ['Report', 'Book'] : 'Report',
  name: data.title[around.lang],
  description: data.summary[around.lang],
  ...creditOf(data, around),
  dateModified: lastModified(data),
  temporalCoverage: data.period,
  ...(data.kind === 'original' ? ofOriginal(data, around) : { isBasedOn: restated(data, around.original) }),
});

/** Who made it and when it appeared: a report's own page says so, and each of its sections. */
export const creditOf = (
  data: Data,
  { lang, publisher, authors: ofSection }: Pick<Around, 'lang' | 'publisher' | 'authors'>,
): Record<string, unknown> => ({
  ...(data.kind === 'original' && {
    author: people(ofSection, lang) ?? authors(data, data.issuer, lang),
    editor: people(data.editors, lang),
  }),
  publisher: data.kind === 'original' ? publisherOf(data, data.issuer, lang) : organization(publisher[lang]),
  datePublished: firstPublished(data),
  license: data.kind === 'original' ? data.licence?.url : undefined,
});

const ofOriginal = (data: Extract<Data, { kind: 'original' }>, { lang, pdf }: Around) => ({
  ...numbers(data),
  // An ISSN belongs to the series.
  isPartOf: data.issn && { '@type': 'CreativeWorkSeries', issn: data.issn, name: data.issuer[lang] },
  encoding: pdf && { '@type': 'MediaObject', contentUrl: pdf, encodingFormat: 'application/pdf' },
});

/** The document that a restatement is based on. */
function restated(data: Extract<Data, { kind: 'restatement' }>, lang: Lang) {
  const { colophon = {} } = data;
  return {
    '@type': colophon.isbn === undefined ? 'Report' : ['Report', 'Book'],
    name: data.title[lang],
    author: people(colophon.authors, lang),
    editor: people(colophon.editors, lang),
    publisher: publisherOf(colophon, data.issuer, lang),
    datePublished: data.published,
    ...numbers(colophon),
  };
}

const numbers = ({ isbn, doi }: Imprint) => ({
  isbn: isbn?.replace(/[\s-]/g, ''),
  sameAs: doi && `https://doi.org/${doi}`,
});

const organization = (name: string, address?: string) => ({ '@type': 'Organization', name, address });

const publisherOf = ({ publisher, place }: Imprint, issuer: Words, lang: Lang) =>
  organization((publisher ?? issuer)[lang], place?.[lang]);

const authors = ({ authors }: Imprint, issuer: Words, lang: Lang) =>
  people(authors, lang) ?? organization(issuer[lang]);

/** An author of a section, whose names stand in the language of the section alone. */
export const personIn = (lang: Lang, { name, family, affiliation, orcid }: AuthorInText): Person => ({
  name: { [lang]: name } as Words,
  ...(family !== undefined && { family: { [lang]: family } as Words }),
  ...(affiliation !== undefined && { affiliation: { [lang]: affiliation } as Words }),
  ...(orcid !== undefined && { orcid }),
});

const people = (all: readonly Person[] | undefined, lang: Lang) =>
  all?.map(({ name, family, affiliation, orcid }) => ({
    '@type': 'Person',
    name: name[lang],
    familyName: familyIn({ name, family }, lang),
    affiliation: affiliation && organization(affiliation[lang]),
    sameAs: orcid && `https://orcid.org/${orcid}`,
  }));

/** The family name, where it stands in the name as the language has it: `Li` in `Li Lei`, nothing in `李雷`. */
export const familyIn = ({ name, family }: Pick<Person, 'name' | 'family'>, lang: Lang): string | undefined =>
  family && name[lang].includes(family[lang]) ? family[lang] : undefined;
