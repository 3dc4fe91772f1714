import type { CheckMessages } from './check-messages.ts';
import { type Lang, languages } from './codes.ts';
import { checks as en } from './en/checks/index.ts';
import { checks as zh } from './zh/checks/index.ts';

export type { CheckMessages };

const catalogues: Record<Lang, CheckMessages> = { zh, en };

/** What the checks say, in one language. */
export const checkMessages = (lang: Lang): CheckMessages => catalogues[lang];

/** The same in every language: `say((words) => words.links.noSlash(path))`. */
export const say = <Words>(make: (words: CheckMessages, lang: Lang) => Words): Record<Lang, Words> =>
  Object.fromEntries(languages.map((lang) => [lang, make(catalogues[lang], lang)])) as Record<Lang, Words>;
