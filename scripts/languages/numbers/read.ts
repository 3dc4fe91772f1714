import type { Lang } from '../codes.ts';
import { numbers as en } from '../en/numbers/index.ts';
import { numbers as zh } from '../zh/numbers.ts';
import { numbers as zhHant } from '../zh-hant/numbers.ts';
import type { LanguageNumbers } from './language-numbers.ts';
import type { NumberFound } from './types.ts';

const allNumbers: Record<Lang, LanguageNumbers> = { zh, 'zh-hant': zhHant, en };

/** What is known of a language's numbers. */
export const numbersOf = (lang: Lang): LanguageNumbers => allNumbers[lang];

/** Every number in a text, from left to right, with its value in plain units: `8540万` -> 85400000. */
export const readNumbers = (text: string, lang: Lang): NumberFound[] => numbersOf(lang).read(text);
