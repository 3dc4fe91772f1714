import type { Problem } from '../../../content/problem.ts';

type Say = Problem['message'];

const WIDE: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};
const NARROW: Record<string, string> = {
  ...Object.fromEntries(Object.entries(WIDE).map(([narrow, wide]) => [wide, narrow])),
  '、': ',',
};

const toWide = (text: string): string => [...text].map((sign) => WIDE[sign] ?? sign).join('');
const toNarrow = (text: string): string => [...text].map((sign) => NARROW[sign] ?? sign).join('');
/** `５％` -> `5%`. */
const toAscii = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** What is said of a sign that does not belong to its language. */
export const sayPunctuation = {
  halfWidth: (found: string): Say => ({
    en: [`half-width “${found}” in Chinese text`, `“${toWide(found)}”`, 'replace it'],
    zh: [`中文里用了半角“${found}”`, `应为“${toWide(found)}”`, '请替换'],
  }),
  inEnglish: (found: string): Say => ({
    en: [`full-width “${found}” in English text`, `“${toNarrow(found)}”`, 'replace it'],
    zh: [`英文里用了全角“${found}”`, `应为“${toNarrow(found)}”`, '请替换'],
  }),
  fullWidth: (found: string): Say => ({
    en: [`full-width “${found}”`, `“${toAscii(found)}”`, 'replace it'],
    zh: [`全角“${found}”`, `应为“${toAscii(found)}”`, '请替换'],
  }),
  doubled: (found: string): Say => ({
    en: [`“${found}”: one sign too many`, 'one sign', 'take the other away'],
    zh: [`“${found}”：标点重复`, '应只有一个', '删去多余的'],
  }),
  space: {
    en: ['a space stands in Chinese text', 'no space between Chinese characters', 'take it away'],
    zh: ['中文里有空格', '汉字之间不留空格', '删去'],
  } satisfies Say,
  wideSpace: {
    en: ['a full-width space stands here', 'no such space', 'take it away'],
    zh: ['这里有全角空格', '不用全角空格', '删去'],
  } satisfies Say,
  straightQuote: {
    en: ['a straight quotation mark in Chinese text', '“ ” or ‘ ’', 'replace it'],
    zh: ['中文里用了直引号', '应为“ ”或‘ ’', '请替换'],
  } satisfies Say,
};
