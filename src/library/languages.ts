import {
  type Lang,
  nameAmong,
  nameInSentence,
  openGraphLocaleOf,
  type Regions,
  tagOf,
} from '../../scripts/languages/index.ts';
import { question } from './questions.ts';

/** The library's languages, in its order: `/` leads to the first, `x-default` to the first that has a page. */
export const siteLanguages = question('languages', ({ languages }): Lang[] => languages);

/** Those that have a report or a page of the library's own: the others have nothing to search. */
export const languagesWithTexts = question('languages-with-texts', ({ languages, reports, pages }): Lang[] =>
  languages.filter(
    (lang) => reports.some((report) => report.languages.includes(lang)) || pages.some(({ path }) => path.lang === lang),
  ),
);

const regions = question('regions', ({ site }): Regions => site.regions ?? {});

export const defaultLanguage = (): Lang => siteLanguages()[0]!;

/** All languages of the library but one. */
export const otherLanguages = (lang: Lang): Lang[] => siteLanguages().filter((other) => other !== lang);

/** Languages in the order of the library. */
export const inOrder = (some: readonly Lang[]): Lang[] => siteLanguages().filter((lang) => some.includes(lang));

/** For `lang` and `hreflang`: `zh-CN`, `zh-Hant-HK`. */
export const languageTag = (lang: Lang): string => tagOf(lang, regions());

/** `og:locale`: `zh_CN`. */
export const openGraphLocale = (lang: Lang): string => openGraphLocaleOf(lang, regions());

/** What a language is called inside a sentence of another. */
export const nameIn = (from: Lang, lang: Lang): string => nameInSentence(from, lang, siteLanguages());

/** What a language is called in a switch, told apart from the others of the library. */
export const languageName = (lang: Lang): { name: string; shortName: string } => nameAmong(lang, siteLanguages());
