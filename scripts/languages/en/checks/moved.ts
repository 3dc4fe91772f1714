import type { Messages } from '../../message.ts';

export const moved = {
  stillThere: (from: string) => [
    `something is at ${from} now`,
    'an old address, where nothing is any more',
    'take the line away',
  ],
  twice: (from: string, file: string) => [
    `${file} says already where ${from} is now`,
    'each old address once',
    'keep one of the two',
  ],
  nowhere: (to: string) => [
    `nothing is at ${to}`,
    'a section, case or figure that is there, e.g. overview/status or figures/turnover',
    'correct it',
  ],
} satisfies Messages;
