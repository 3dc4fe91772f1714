import type { Messages } from '../../message.ts';

export const shares = {
  belowZero: (text: string) => [
    `the share ${text} is below zero`,
    'parts of one whole, each 0 or more',
    'correct the value, or write whole="no"',
  ],
  notWhole: (total: number, margin: number, isParts: boolean) => [
    `the shares add up to ${total}%`,
    `100%, give or take ${margin} for rounding`,
    `correct a value, add the rest as a row, or ${isParts ? 'use chart="bar"' : 'take whole="yes" away'}`,
  ],
  noRow: (highlight: string) => [
    `highlight="${highlight}" names no row and no column of the table`,
    'a label from the first column, or the head of a column',
    'correct it or take it away',
  ],
  twice: (label: string, line: number) => [
    `the row “${label}” is there already, on line ${line}`,
    'each row once',
    'correct the label or take the row away',
  ],
  unnamedSum: (label: string, first: string, last: string) => [
    `“${label}” is just what the rows from “${first}” to “${last}” come to, and is drawn as one of them`,
    'a sum that is told apart from its parts',
    `write totals="${label}" (several with ; between them), or begin its first part with “of which”`,
  ],
} satisfies Messages;
