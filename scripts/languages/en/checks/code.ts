import type { Messages } from '../../message.ts';

export const code = {
  notClosed: (fence: string) => [
    `${fence} begins a block of code here, which goes on to the end of the text`,
    `${fence} on a line of its own after its last line too`,
    `add the ${fence}, or delete this one`,
  ],
} satisfies Messages;
