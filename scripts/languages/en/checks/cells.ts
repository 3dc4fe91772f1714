import type { Messages } from '../../message.ts';

export const cells = {
  notNumber: (text: string) => [
    `“${text}” is not a number, but its column holds numbers`,
    'digits as printed (1234.5, -6.5, 超2400, over 24), or — for none',
    'correct the cell',
  ],
} satisfies Messages;
