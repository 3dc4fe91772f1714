import type { Messages } from '../../message.ts';

export const formulas = {
  /** `reason`: in the words of the program that reads formulas, which are English. */
  unreadable: (reason: string) => [
    `this formula cannot be read: ${reason}`,
    'TeX as KaTeX has it: \\frac{a}{b}, x_{1}, \\sum',
    'correct it at this place',
  ],
  unknownCommand: (command: string) => [
    `nobody knows ${command} in a formula`,
    'a command of TeX that KaTeX has, such as \\frac or \\sum; words in \\text{ }',
    'correct its spelling, or take it away',
  ],
  named: (command: string) => [
    `${command} gives a formula a name, or leads to one, which only TeX can do`,
    '\\tag{1} in the formula, and (1) where it is spoken of',
    'write its number',
  ],
  empty: ['this formula is empty', '$$a = b$$', 'write it, or \\$\\$ for two dollar signs'],
  notClosed: [
    'a formula begins here and does not end',
    '$$ on a line of its own after it too, or both in one line: $$a = b$$',
    'add the $$ at its end, or write \\$\\$ for two dollar signs',
  ],
  notAlone: [
    'more stands behind these $$, and would be lost',
    '$$ on a line of its own before and after a formula of several lines',
    'begin a new line after the $$',
  ],
  singleDollar: [
    'this looks like a formula between single $, which are sums of money here',
    '$$a = b$$ with two dollar signs on each side',
    'double them',
  ],
  inHeading: [
    'a formula stands in a heading',
    'words: headings stand in lists and in search too',
    'put it into the text under the heading',
  ],
} satisfies Messages;
