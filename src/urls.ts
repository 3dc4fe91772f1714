import { type Lang, languages } from '../scripts/languages/index.ts';

export { addresses, LAWS } from '../scripts/addresses.ts';
export { languages, type Lang } from '../scripts/languages/index.ts';

/** `hreflang` and `<html lang>` of each language, and its own name. */
export const languageTags: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };
export const languageNames: Record<Lang, string> = { zh: '中文', en: 'English' };
export const openGraphLocales: Record<Lang, string> = { zh: 'zh_CN', en: 'en_GB' };

/** Languages in the order of the site. */
export const inOrder = (some: readonly Lang[]): Lang[] => languages.filter((lang) => some.includes(lang));

/** Every language but this one. */
export const otherLanguages = (lang: Lang): Lang[] => languages.filter((other) => other !== lang);
export const otherLanguage = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');

/** The sub-path that the site is published under, without a slash at its end: '' or '/reports'. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** `/zh/` -> `/reports/zh/`: what stands in an `href`. */
export const href = (address: string): string => base + address;

/** `/zh/` -> `https://example.org/reports/zh/`. */
export const absolute = (address: string): string => new URL(href(address), import.meta.env.SITE).href;

/** The same page in another language: `/zh/x/` -> `/en/x/`. */
export const inLanguage = (address: string, lang: Lang): string => address.replace(/^\/(zh|en)\//, `/${lang}/`);
