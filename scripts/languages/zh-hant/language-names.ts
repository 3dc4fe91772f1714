import type { Lang } from '../codes.ts';

/** `Intl.DisplayNames` has 英語, the spoken language; a text is in 英文. */
export const languageNames: Record<Lang, string> = { zh: '簡體中文', 'zh-hant': '中文', en: '英文' };

/** Where two languages are told apart that differ in script alone. */
const scriptNames: Partial<Record<Lang, string>> = { zh: '簡體中文', 'zh-hant': '繁體中文' };

/** What a language is called where another one is named beside it. */
export const nameBeside = (lang: Lang, other: Lang): string =>
  (scriptNames[other] && scriptNames[lang]) ?? languageNames[lang];
