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
