import type { Messages } from '../../message.ts';

const count = (number: number): string => number.toLocaleString('en-GB');

export const sizeLimits = {
  bytes: (found: number, most: number) => [
    `this file has ${count(Math.round(found / 1e6))} MB: it was not read`,
    `at most ${count(most / 1e6)} MB`,
    'divide it into several files, or leave out what no page shows',
  ],
  characters: (found: number, most: number) => [
    `this file has ${count(found)} characters`,
    `at most ${count(most)}`,
    'divide it into several files',
  ],
  lines: (found: number, most: number) => [
    `this file has ${count(found)} lines`,
    `at most ${count(most)}`,
    'divide it into several files',
  ],
  levels: (most: number) => [
    'this line stands too deep: in lists, quotations, brackets or components inside each other',
    `at most ${count(most)} levels`,
    'write it with fewer levels',
  ],
  signs: (found: number, most: number) => [
    `up to here this paragraph or row has ${count(found)} signs of Markdown (* _ [ ] \` < { …)`,
    `at most ${count(most)}`,
    'divide it into paragraphs, or take the signs out',
  ],
  unreadable: [
    'this text is too intricate for the program to read',
    'plain Markdown or YAML with few levels',
    'take parts out until it can be read, and write these in a plainer way',
  ],
} satisfies Messages;
