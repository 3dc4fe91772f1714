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
  /** What belongs in the place of what was found; undefined where more than one answer may be right. */
  mend?: (found: string, around: Around) => string | undefined;
  /** One of two signs that belong together: both are mended or neither. */
  pair?: 'brackets' | 'quotes';
}

/** What stands before and after a fault in its passage. */
export interface Around {
  before: string;
  after: string;
}

/** Digits and letters are half width in every language; no sign stands twice; there is no full-width space. */
export const everywhere: PunctuationFault[] = [
  {
    pattern: /[０-９Ａ-Ｚａ-ｚ％．＃＄＆＊＠＿｜]+/gu,
    message: (words, found) => words.fullWidth(found, toAscii(found)),
    // Other signs may mean something in Markdown, as a number at the beginning of a paragraph may: `１. 甲`.
    mend: (found, { before }) => (/^[０-９Ａ-Ｚａ-ｚ％]+$/u.test(found) && before !== '' ? toAscii(found) : undefined),
  },
  {
    pattern: /([，。；：、？！])[，。；：、？！]*\1|[，。；：、][，。；：、]+/gu,
    message: (words, found) => words.doubled(found),
    // `。。。` may be meant as `……`, and of two different signs either may be right.
    mend: (found, { before, after }) =>
      /^([，、；：])\1$|^。。$/u.test(found) && !before.endsWith('。') && !after.startsWith('。')
        ? found[0]
        : undefined,
  },
  {
    pattern: /\u3000+/gu,
    message: (words) => words.wideSpace,
    // An indent is no part of a paragraph; between two halves of a headline it may stand for a space.
    mend: (_, { before }) => (before === '' ? '' : undefined),
  },
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
const toAscii = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
