import type { CheckMessages } from '../check-messages.ts';
import { type Lang, knownLanguages } from '../codes.ts';
import { checks as en } from '../en/checks/index.ts';
import { text as enText } from '../en/text.ts';
import type { TextFacts } from '../text-facts.ts';
import { checks as zh } from '../zh/checks/index.ts';
import { text as zhText } from '../zh/text.ts';
import { checks as zhHant } from '../zh-hant/checks/index.ts';
import { text as zhHantText } from '../zh-hant/text.ts';

/** The second door: what only checks ask, so that pages need not load a hundred files of messages. */

const messages: Record<Lang, CheckMessages> = { zh, 'zh-hant': zhHant, en };
const texts: Record<Lang, TextFacts> = { zh: zhText, 'zh-hant': zhHantText, en: enText };

/** What the checks say in a language, a part a rule. */
export const checkMessages = (lang: Lang): CheckMessages => messages[lang];

/** The same in every language: `sayInEach((words) => words.links.noSlash(path))`. */
export const sayInEach = <T>(make: (words: CheckMessages, lang: Lang) => T): Record<Lang, T> =>
  Object.fromEntries(knownLanguages.map((lang) => [lang, make(messages[lang], lang)])) as Record<Lang, T>;

/** What is known of running text in a language. */
export const textFacts = (lang: Lang): TextFacts => texts[lang];
