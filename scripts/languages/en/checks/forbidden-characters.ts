import type { Messages } from '../../message.ts';

export const forbiddenCharacters = {
  unseen: (name: string) => [
    `a sign that nobody sees stands here (${name})`,
    'letters, digits and punctuation',
    'delete it and write the words around it anew',
  ],
  lost: (name: string) => [
    `a sign stands here that nobody can read (${name})`,
    'the character that was lost when the text was copied or converted',
    'look it up in the original and write it anew',
  ],
  conflict: [
    'two versions of this place stand here, not yet put together (<<<<<<<, >>>>>>>)',
    'one text',
    'keep what is right and delete the lines with these marks and =======',
  ],
  tooLong: (length: number, most: number) => [
    `this line has ${length} characters`,
    `at most ${most}`,
    'divide it into paragraphs',
  ],
} satisfies Messages;
