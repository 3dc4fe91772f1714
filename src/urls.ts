import { type Lang, languagePattern } from '../scripts/languages/index.ts';
import { currentProject } from '../scripts/project.ts';

const IN_A_LANGUAGE = new RegExp(`^/(?:${languagePattern})/`);

/** `/zh/` -> `/reports/zh/`: what stands in an `href`. */
export const href = (address: string): string => currentProject().base + address;

/** `/zh/` -> `https://example.org/reports/zh/`. */
export const absolute = (address: string): string => new URL(href(address), currentProject().origin).href;

/** The same page in another language: `/zh/x/` -> `/en/x/`. */
export const inLanguage = (address: string, lang: Lang): string => address.replace(IN_A_LANGUAGE, `/${lang}/`);
