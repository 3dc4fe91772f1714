import { type Lang } from '../codes.ts';
import * as en from '../en/search.ts';
import * as zh from '../zh/search.ts';
import * as zhHant from '../zh-hant/search.ts';
import type { RecordWords, SearchLanguage, SearchPageWords } from './types.ts';

/** A door of its own: the search's thread in the browser takes what it needs and no other words. */
export type { SearchLanguage } from './types.ts';

const languages: Record<Lang, SearchLanguage> = {
  zh: zh.searchLanguage,
  'zh-hant': zhHant.searchLanguage,
  en: en.searchLanguage,
};
const records: Record<Lang, RecordWords> = { zh: zh.recordWords, 'zh-hant': zhHant.recordWords, en: en.recordWords };
const pages: Record<Lang, SearchPageWords> = { zh: zh.searchPage, 'zh-hant': zhHant.searchPage, en: en.searchPage };

export const searchLanguage = (lang: Lang): SearchLanguage => languages[lang];
export const recordWords = (lang: Lang): RecordWords => records[lang];
export const searchPageWords = (lang: Lang): SearchPageWords => pages[lang];
