import type { Lang } from '../codes.ts';

/** What each language is called inside a sentence. */
export const languageNames: Record<Lang, string> = {
  zh: 'Chinese',
  'zh-hant': 'Traditional Chinese',
  en: 'English',
};
