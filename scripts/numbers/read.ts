import type { Lang } from '../languages/index.ts';
import { readEnglish } from './en.ts';
import type { NumberFound } from './types.ts';
import { readChinese } from './zh.ts';

/** Every number in a text, from left to right, with its value in plain units: `8540万` -> 85400000. */
export function readNumbers(text: string, lang: Lang): NumberFound[] {
  return lang === 'zh' ? readChinese(text) : readEnglish(text);
}
