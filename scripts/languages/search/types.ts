import type { Lang } from '../codes.ts';

/** What search must know of a language. Code asks for the fact that it needs, never which language it is. */
export interface SearchLanguage {
  /** `han`: written without spaces, so that a query is a string; `latin`: a query is words, found in their other forms. */
  script: 'han' | 'latin';
  /** The language in which Pagefind makes the index: its stems, and whether it cuts the text into words itself. */
  pagefind: string;
  /** Traditional characters are what the texts have, not only what a reader may type. */
  traditional: boolean;
  /**
   * Where they are: characters whose simplified form depends on the word, each followed by the one as which both the
   * texts and a query are read.
   */
  alike?: string;
  /** Characters that an excerpt shows before the first hit, and in all: Chinese says more in one. */
  excerpt: { before: number; all: number };
  /** Words that every text has: outside quotes they are not asked for, unless a query has no other. */
  smallWords: ReadonlySet<string>;
}

/** Words that records say of themselves, beside those of the content. */
export interface RecordWords {
  chapter: (number: string) => string;
  note: (title: string) => string;
  keyFigures: string;
  /** A column's name with its unit. */
  column: (name: string, unit: string) => string;
  /** Between the values of one fact. */
  comma: string;
  /** The kinds of records by which a reader may ask for them. */
  kinds: Record<string, string>;
}

/** Words that the search page's script says; what stands in the page itself is in `interface.ts`. */
export interface SearchPageWords {
  loading: string;
  failed: string;
  none: string;
  /** The library has no text in this language. */
  noTexts: string;
  hint: string;
  /** `{q}` the query, `{pages}` so many pages, `{most}` at most: a number that is exact, or two, or the lower of two. */
  count: Record<'exact' | 'range' | 'atLeast', string>;
  /** `{n}` pages. */
  pages: Record<'one' | 'other', string>;
  /** What is said of results that do not have the query as it was typed. */
  matches: Record<'near' | 'all' | 'forms' | 'inside' | 'loose' | 'apart' | 'most', string>;
  simplified: string;
  hits: string;
  more: string;
  /** Of a library with so many reports that the newest are searched first: `{n}` were searched, `{of}` there are. */
  searched: string;
  older: string;
  all: string;
  tryThese: string;
  inOther: Record<Lang, string>;
  allOf: string;
  filters: string;
  filter: Record<'report' | 'year' | 'kind' | 'topic' | 'stance' | 'place', string>;
  sort: string;
  relevance: string;
  date: string;
  kinds: Record<string, string>;
}
