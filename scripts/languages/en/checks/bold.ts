import type { Messages } from '../../message.ts';

export const bold = {
  noEffect: (sign: string) => [
    `${sign} stands in the text as it is and makes nothing bold`,
    'a pair of signs right at the words, no space inside: **words**',
    `close the pair and take spaces out, or write ${sign.replace(/./g, '\\$&')} for the sign itself`,
  ],
  eaten: (sign: string, words: string) => [
    `the signs ${sign} around “${short(words)}” are not shown: they make it ${sign.length > 1 ? 'bold' : 'italic'}`,
    `${sign.replace(/./g, '\\$&')} for the sign itself, **words** for bold`,
    'put a backslash before each sign, or take the signs away',
  ],
  inValue: (sign: string, isAttribute: boolean) => [
    `${sign} stands in ${isAttribute ? 'an attribute' : 'a value'}`,
    'plain text',
    sign.startsWith('[^') && isAttribute
      ? 'take it away; what it says of a whole figure goes into note="…"'
      : 'take it away',
  ],
} satisfies Messages;

const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text);
