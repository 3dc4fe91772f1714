import type { Messages } from '../../message.ts';

export const bold = {
  noEffect: (sign: string) => [
    `${sign} stands in the text as it is and makes nothing bold`,
    'a pair of signs right at the words, no space inside: **words**',
    `close the pair and take spaces out, or write ${sign.replace(/./g, '\\$&')} for the sign itself`,
  ],
  inValue: (sign: string, isAttribute: boolean) => [
    `${sign} stands in ${isAttribute ? 'an attribute' : 'a value'}`,
    'plain text',
    'take it away',
  ],
} satisfies Messages;
