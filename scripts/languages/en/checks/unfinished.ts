import type { Messages } from '../../message.ts';

export const unfinished = {
  todo: (found: string) => [`not finished: “${found}”`, 'the text itself', 'write it, and take TODO away'],
  emptyTable: (id: string) => [
    `not finished: the table of the figure “${id}” has no values`,
    'values, and — only where there is none',
    'fill in the cells',
  ],
} satisfies Messages;
