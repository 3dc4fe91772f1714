import type { Messages } from '../../message.ts';

export const tables = {
  noHead: [
    'these rows are no table yet: nothing divides the head from the rest',
    '| --- | ---: | under the first row, with as many parts as the table has columns',
    'add this line, and an empty line above and below the table',
  ],
  tabs: [
    'these lines are divided by tabs, as a table is that was copied from a spreadsheet or from Word: a page runs them together',
    'a table in Markdown: | a | b |, and under the first row | --- | ---: |',
    'write | in place of each tab and at both ends of each line, and add the line of dashes',
  ],
  cutOff: [
    'an empty line cuts these rows off from their table',
    'all rows of a table right under each other',
    'delete the empty line',
  ],
  ragged: (found: number, width: number) => [
    `this row has ${found} cell${found === 1 ? '' : 's'}`,
    `${width}, as the table’s head has`,
    'write — for a value that is not given, and \\| for a bar inside a cell',
  ],
} satisfies Messages;
