import type { Messages } from '../../message.ts';

const kinds = { Figure: 'figure', Note: 'note', heading: 'heading', file: 'address' };

export const duplicateIds = {
  repeated: (kind: keyof typeof kinds, name: string, where: string) => [
    `the ${kinds[kind]} "${name}" exists already, at ${where}`,
    `each ${kinds[kind]} once`,
    'give this one another name',
  ],
  chapter: (folder: string, other: string) => [
    `the chapter ${folder}/ has the same address as ${other}`,
    'an address of its own for every chapter and file: numbers before a name do not count',
    'rename one of the two',
  ],
  sameName: (name: string, report: string) => [
    `the report ${report} is called "${name}", too`,
    'a short name of its own for each report: on tabs and in filters it stands alone',
    'put the year or the subject into it',
  ],
  reserved: (name: string) => [
    `"${name}" is an address of the site itself, or one that it or a computer keeps back`,
    'another name',
    'rename it',
  ],
  tooLong: (letters: number, most: number) => [
    `an id of ${letters} letters is too long for an address`,
    `at most ${most} letters`,
    'give it a shorter one, in every language',
  ],
} satisfies Messages;
