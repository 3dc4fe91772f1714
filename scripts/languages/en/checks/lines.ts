import type { Messages } from '../../message.ts';

export const lines = {
  seeminglyEmpty: [
    'this line looks empty, but holds a no-break or full-width space: it divides no paragraphs',
    'a line with nothing in it',
    'delete the spaces',
  ],
  inAttribute: (name: string) => [
    `the value of ${name} goes over several lines: a reader sees a space at each end of line`,
    'the value in one line',
    'join the lines',
  ],
} satisfies Messages;
