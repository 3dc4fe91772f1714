import type { Lang } from '../../languages/index.ts';

/** What search must know of a language. Code asks for the fact that it needs, never which language it is. */
export interface SearchLanguage {
  /** `han`: written without spaces, so that a query is a string; `latin`: a query is words, found in their other forms. */
  script: 'han' | 'latin';
  /** The language in which Pagefind makes the index: its stems, and whether it cuts the text into words itself. */
  pagefind: string;
  /** Traditional characters are what the texts have, not only what a reader may type. */
  traditional: boolean;
  /** Characters that an excerpt shows before the first hit, and in all: Chinese says more in one. */
  excerpt: { before: number; all: number };
  /** Words that every text has: outside quotes they are not asked for, unless a query has no other. */
  smallWords: ReadonlySet<string>;
}

const SMALL_ENGLISH = [
  'a an the this that these those its their there',
  'and or as by at for from in into of on to with',
  'is are was were be been has have had do does did',
  'how much many what when where which who whose why it',
];

const chinese: SearchLanguage = {
  script: 'han',
  pagefind: 'zh',
  traditional: false,
  excerpt: { before: 24, all: 90 },
  smallWords: new Set(),
};

const known: Record<string, SearchLanguage> = {
  zh: chinese,
  'zh-hant': { ...chinese, traditional: true },
  en: {
    script: 'latin',
    pagefind: 'en',
    traditional: false,
    excerpt: { before: 60, all: 220 },
    smallWords: new Set(SMALL_ENGLISH.join(' ').split(' ')),
  },
};

export const searchLanguage = (lang: Lang): SearchLanguage => known[lang]!;
