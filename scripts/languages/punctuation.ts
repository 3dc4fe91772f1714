import type { CheckMessages } from './check-messages.ts';
import type { Message } from './message.ts';

/** What a piece of text is in its file: a heading or a reference has its own habits. */
export type PassageKind = 'text' | 'heading' | 'footnote' | 'cell' | 'attribute' | 'yaml';

/** Signs that do not belong to a language. */
export interface PunctuationFault {
  /** Global: every place in a text is reported. */
  pattern: RegExp;
  message: (words: CheckMessages['punctuation'], found: string) => Message;
  /** Where it is no fault. */
  notIn?: PassageKind[];
  /** A fault that a headline may have. */
  isSpace?: boolean;
}

/** Digits and letters are half width in every language; no sign stands twice; there is no full-width space. */
export const everywhere: PunctuationFault[] = [
  {
    pattern: /[０-９Ａ-Ｚａ-ｚ％．＃＄＆＊＠＿｜]+/gu,
    message: (words, found) => words.fullWidth(found, toAscii(found)),
  },
  {
    pattern: /([，。；：、？！])[，。；：、？！]*\1|[，。；：、][，。；：、]+/gu,
    message: (words, found) => words.doubled(found),
  },
  { pattern: /\u3000+/gu, message: (words) => words.wideSpace },
];

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

/** `,` -> `，`. */
export const toWide = (text: string): string => [...text].map((sign) => WIDE[sign] ?? sign).join('');
/** `，` -> `,`. */
export const toNarrow = (text: string): string => [...text].map((sign) => NARROW[sign] ?? sign).join('');
/** `５％` -> `5%`. */
export const toAscii = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
