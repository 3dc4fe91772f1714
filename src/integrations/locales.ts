import type { SiteLanguages } from '../../scripts/content/index.ts';
import { tagOf } from '../../scripts/languages/index.ts';

/** Every language stands in the address, the default too, so that none is the odd one out. */
export const localesOf = ({ languages, regions }: SiteLanguages) => ({
  locales: languages.map((lang) => ({
    path: lang,
    codes: [...new Set([tagOf(lang, regions), lang])] as [string, ...string[]],
  })),
  defaultLocale: languages[0]!,
  routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
});
