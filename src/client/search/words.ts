import type { MatchKind } from '../../../scripts/search/index.ts';
import type { FilterName, Lang } from './state.ts';

/** Words and names that the page hands over to its script, in its language. */
export interface Words {
  lang: Lang;
  base: string;
  /** Stands for the site's build: its index is asked for by it. */
  build: string;
  /** The languages that have several indexes; undefined where each says so itself, in development. */
  divided?: readonly Lang[];
  loading: string;
  failed: string;
  none: string;
  noTexts: string;
  hint: string;
  /** `{q}` the query, `{pages}` so many pages, `{most}` at most: a number that is exact, or two, or the lower of two. */
  count: Record<'exact' | 'range' | 'atLeast', string>;
  /** `{n}` pages. */
  pages: Record<'one' | 'other', string>;
  /** What is said of results that do not have the query as it was typed. */
  matches: Partial<Record<MatchKind, string>>;
  simplified: string;
  hits: string;
  more: string;
  /** `{n}` reports were searched, `{of}` there are. */
  searched: string;
  older: string;
  all: string;
  tryThese: string;
  inOther: Record<Lang, string>;
  allOf: string;
  searchAddress: Record<Lang, string>;
  /** The library's languages, each with its tag. */
  tags: Record<Lang, string>;
  /** Those that have anything to search. */
  withTexts: Lang[];
  /** Those that are written in the same script as this one. */
  sameScript: Lang[];
  names: Partial<Record<FilterName, Record<string, string>>>;
  /** Address of the names of very many reports; they are read when they are first shown. */
  reportNames?: string;
}

/** `找到{n}页` with its values. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

interface Counted {
  atLeast: number;
  atMost: number;
}

/** A number of pages that is farther above what is certain than so many times says nothing. */
const FAR = 2;

/** How many pages there are, as exactly as is known. */
export function sayCount(words: Pick<Words, 'count' | 'pages'>, q: string, { atLeast, atMost }: Counted): string {
  const form = atLeast === atMost ? 'exact' : atMost <= FAR * atLeast ? 'range' : 'atLeast';
  const pages = fill(words.pages[atLeast === 1 ? 'one' : 'other'], { n: atLeast });
  return fill(words.count[form], { q, pages, most: atMost });
}
