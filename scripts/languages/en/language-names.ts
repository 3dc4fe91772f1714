import type { Lang } from '../codes.ts';

/** What each language is called inside a sentence. */
export const languageNames: Record<Lang, string> = {
  zh: 'Chinese',
  'zh-hant': 'Traditional Chinese',
  en: 'English',
};

/** Where two languages are told apart that differ in script alone. */
const scriptNames: Partial<Record<Lang, string>> = { zh: 'Simplified Chinese', 'zh-hant': 'Traditional Chinese' };

/** What a language is called where another one is named beside it. */
export const nameBeside = (lang: Lang, other: Lang): string =>
  (scriptNames[other] && scriptNames[lang]) ?? languageNames[lang];
