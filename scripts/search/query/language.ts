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
}

const chinese: SearchLanguage = {
  script: 'han',
  pagefind: 'zh',
  traditional: false,
  excerpt: { before: 24, all: 90 },
};

const known: Record<string, SearchLanguage> = {
  zh: chinese,
  'zh-hant': { ...chinese, traditional: true },
  en: { script: 'latin', pagefind: 'en', traditional: false, excerpt: { before: 60, all: 220 } },
};

export const searchLanguage = (lang: Lang): SearchLanguage => known[lang]!;
