import { type Lang, languagePattern } from '../scripts/languages/index.ts';

/** The sub-path that the site is published under, without a slash at its end: '' or '/reports'. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const IN_A_LANGUAGE = new RegExp(`^/(?:${languagePattern})/`);

/** `/zh/` -> `/reports/zh/`: what stands in an `href`. */
export const href = (address: string): string => base + address;

/** `/zh/` -> `https://example.org/reports/zh/`. */
export const absolute = (address: string): string => new URL(href(address), import.meta.env.SITE).href;

/** The same page in another language: `/zh/x/` -> `/en/x/`. */
export const inLanguage = (address: string, lang: Lang): string => address.replace(IN_A_LANGUAGE, `/${lang}/`);
