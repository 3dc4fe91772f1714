import type { RegisterSettings, SiteData } from '../../scripts/content/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';

/** What the entries of a list are called in a language. */
const namesIn = ({ name, one }: Pick<RegisterSettings, 'name' | 'one'>, lang: Lang) => ({
  name: name[lang],
  one: (one ?? name)[lang],
});

/** What a library calls its cases; undefined where it has none. */
export const caseNames = ({ cases }: SiteData, lang: Lang) => cases && namesIn(cases, lang);

export const registerNames = (register: RegisterSettings, lang: Lang) => ({
  ...namesIn(register, lang),
  title: (register.title ?? register.name)[lang],
});
