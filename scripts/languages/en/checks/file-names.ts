import type { Messages } from '../../message.ts';

export const fileNames = {
  notInAddress: (name: string) => [
    `“${name}” cannot be part of an address`,
    'lower-case letters, digits and single hyphens: 1-overview, 2-features.mdx',
    'rename the folder or file, in every language',
  ],
  tooLong: (letters: number, most: number) => [
    `a name of ${letters} letters is too long for an address`,
    `at most ${most} letters`,
    'give it a shorter name, in every language',
  ],
} satisfies Messages;
