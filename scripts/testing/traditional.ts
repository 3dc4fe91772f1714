import { Converter } from 'opencc-js/cn2t';
import type { Lang } from '../languages/index.ts';

const marks: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const withQuotes = (text: string): string => text.replace(/[“”‘’]/gu, (mark) => marks[mark]!);

const taiwan = Converter({ from: 'cn', to: 'twp' });
const hongKong = Converter({ from: 'cn', to: 'hk' });

/** A Simplified text as Taiwan writes, in characters and words, and as Hong Kong does. */
export const inTaiwan = (text: string): string => withQuotes(taiwan(text));
export const inHongKong = (text: string): string => withQuotes(hongKong(text));

/** The ways to write the Chinese of a pair, each with its language: tables of cases in Simplified hold for all. */
export const writings: [place: string, lang: Lang, write: (text: string) => string][] = [
  ['the mainland', 'zh', (text) => text],
  ['Taiwan', 'zh-hant', inTaiwan],
  ['Hong Kong', 'zh-hant', inHongKong],
];
