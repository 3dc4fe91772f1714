import { defaultLanguage, facts, languages } from '../../scripts/languages/index.ts';

/** Every language stands in the address, the default too, so that none is the odd one out. */
export const locales = {
  locales: languages.map((lang) => ({
    path: lang,
    codes: [...new Set([facts(lang).tag, lang])] as [string, ...string[]],
  })),
  defaultLocale: defaultLanguage,
  routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
};
