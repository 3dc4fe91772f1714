import type { Messages } from '../../message.ts';

export const lists = {
  noSpace: (mark: string) => [
    `${mark} does not begin a list item here: no space stands after it`,
    `${mark} and a space at the beginning of each item`,
    `add the space (or write ${escaped(mark)} for the sign itself)`,
  ],
  oddSpace: (mark: string) => [
    `${mark} does not begin a list item here: a no-break or full-width space stands beside it`,
    'an ordinary space',
    'delete it and press the space bar',
  ],
  runTogether: (first: string, second: string) => [
    `the lines that begin with ${first} and ${second} run together into one`,
    'an empty line between them, or list items',
    'put an empty line before each, or write - and a space before each',
  ],
  swallowed: [
    'this line becomes a part of the list item above it',
    'an empty line before a new paragraph; two spaces before what belongs to the item',
    'add the one or the other',
  ],
  task: ['[ ] makes a box of this item, which nobody can tick', 'words', 'write done or open, or take [ ] away'],
  otherNumber: (written: number, shown: number) => [
    `this item is written as ${written} and shown as ${shown}`,
    'numbers that rise by one, as a list shows them',
    `write ${shown}, or ${written}\\. in a paragraph of its own`,
  ],
  noTerm: [
    'a description begins here, and no term stands above it',
    'the term in a line of its own, and right under it : with a space and the description',
    'write the term above, or \\: for the sign itself',
  ],
  fullWidthColon: [
    'a full-width colon begins this line, which makes no description of it',
    ': and a space before a description',
    'write : and a space',
  ],
  eaten: (sign: string) => [
    `the ${sign} at the beginning of this line is not shown: it makes a ${sign === '>' ? 'quotation' : 'list item'} of the line`,
    `- and a space for a list, \\${sign} for the sign itself`,
    `write \\${sign} or −, or begin the line with a word`,
  ],
} satisfies Messages;

const escaped = (mark: string): string => mark.replace(/[-.)]$/, '\\$&');
