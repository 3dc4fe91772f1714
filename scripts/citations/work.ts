import type { Lang } from '../languages/index.ts';

/** Whoever made something: a person or an organisation, by the whole name. */
export interface Maker {
  name: string;
  /** What of a person's name is the family's, where that is known: nobody's name is taken apart by guessing. */
  family?: string;
}

/** What is cited: a document, or a part of one. Words are those of one language, dates as `2021`, `2021-03`, `2021-03-05`. */
export interface Work {
  kind: 'report' | 'chapter' | 'section' | 'case' | 'figure' | 'register' | 'row' | 'series' | 'printed';
  lang: Lang;
  /** BCP 47: `zh-CN`. */
  tag: string;
  /** Known by it in a file of citations, the same with every build: `tea-2020-exports-en`. */
  key: string;
  title: string;
  authors: Maker[];
  /** Those of the document, not of a part of it. */
  editors?: Maker[];
  /** The document that a part stands in, with its authors where these are others than the part's. */
  within?: { title: string; authors?: Maker[] };
  publisher?: string;
  place?: string;
  /** First publication; undefined where it is not known. */
  published?: string;
  /** The last revision, where there was one: which version is cited. */
  revised?: string;
  isbn?: string;
  issn?: string;
  doi?: string;
  /** Whose document is said anew, and when that appeared: only of a restatement. */
  restated?: { issuer: string; published?: string };
  /** Where the numbers of a figure or a series come from. */
  source?: string;
  /** The whole address; undefined of what stands in print alone. */
  url?: string;
}

/** `Anna Maria`, of `Anna Maria Berg` with the family name `Berg`; undefined where the family name is not known. */
export function givenName({ name, family }: Maker): string | undefined {
  const given = family && name.replace(family, '').replace(/^,/, '').trim();
  return given || undefined;
}
