import type { Lang } from '../codes.ts';
import { memoizeRecent } from '../../text/index.ts';
import { numbers as en } from '../en/numbers/index.ts';
import { numbers as zh } from '../zh/numbers.ts';
import { numbers as zhHant } from '../zh-hant/numbers.ts';
import type { LanguageNumbers } from './language-numbers.ts';
import type { NumberFound } from './types.ts';

const allNumbers: Record<Lang, LanguageNumbers> = { zh, 'zh-hant': zhHant, en };

/** What is known of a language's numbers. */
export const numbersOf = (lang: Lang): LanguageNumbers => allNumbers[lang];

/** Every number in a text, from left to right, with its value in plain units: `8540万` -> 85400000. */
export const readNumbers = (text: string, lang: Lang): readonly NumberFound[] => read[lang](text);

/** The check, the page and its lists ask for numbers of the same texts: of three times, two. */
const MOST_KEPT = 20_000;
const readOnce = ({ read }: LanguageNumbers) =>
  memoizeRecent((text: string): readonly NumberFound[] => read(text), MOST_KEPT);
const read: Record<Lang, (text: string) => readonly NumberFound[]> = {
  zh: readOnce(zh),
  'zh-hant': readOnce(zhHant),
  en: readOnce(en),
};
